import type { Plugin } from 'vite';
import { answerFrom, pageWith } from '../support/serve.js';

const finder = '<role-finder></role-finder>';
const module = '<script type="module" src="role-finder.js"></script>';
const classic = '<script defer src="role-finder.classic.js"></script>';
const watch = '<script src="watch.js"></script>';

/** The icon is none of the page's own addresses. */
const page = (...parts: Parameters<typeof pageWith>): string =>
  pageWith(...parts).replace('<link rel="icon" href="data:,">', '');

const strict = {
  'content-security-policy': [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; '),
};

const pages = {
  '/module': page(watch + module + finder),
  '/classic': page(watch + classic + finder, 'fr'),
  '/inline': page(`${watch}<script>document.title = "It has run"</script>`),
  '/watch.js': `
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  `,
};

/** Puts the built files and pages with them beside the tests, under a strict policy: a test looks into them in a frame. */
export const sites: Plugin = {
  name: 'sites',
  configureServer({ middlewares }) {
    middlewares.use('/strict', answerFrom('dist', pages, strict));
    middlewares.use('/plain', answerFrom('dist'));
  },
};
