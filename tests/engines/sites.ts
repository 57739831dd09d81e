import type { Plugin } from 'vite';
import { answerFrom } from '../support/serve.js';
import { strictHeaders, strictPage } from '../support/strict.js';

const finder = '<role-finder></role-finder>';
const module = '<script type="module" src="role-finder.js"></script>';
const classic = '<script defer src="role-finder.classic.min.js"></script>';
const watch = '<script src="watch.js"></script>';

const pages = {
  '/module': strictPage(watch + module + finder),
  '/classic': strictPage(watch + classic + finder, 'fr'),
  '/inline': strictPage(`${watch}<script>document.title = "It has run"</script>`),
  '/watch.js': `
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  `,
};

/** Puts the built files and pages with them beside the tests, under a strict policy: a test looks into them in a frame. */
export const sites: Plugin = {
  name: 'sites',
  configureServer({ middlewares }) {
    middlewares.use('/strict', answerFrom('dist', pages, strictHeaders));
  },
};
