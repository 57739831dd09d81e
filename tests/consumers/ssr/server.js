import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import 'ajo-role-finder';
import { html } from 'lit';
import { readFileSync, writeFileSync } from 'node:fs';

const finders = html`
  <role-finder lang="fr" heading="3"></role-finder>
  <role-finder lang="en"></role-finder>
  <section lang="fr"><role-finder></role-finder></section>
`;
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<main>', `<main>${collectResultSync(render(finders))}`),
);
