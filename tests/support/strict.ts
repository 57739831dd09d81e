import { pageWith } from './serve.js';

/** The header of a page that allows no more than the quiz needs. */
export const strictHeaders = {
  'content-security-policy': [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; '),
};

/** Such a page. It has no icon of its own, whose address the policy would refuse. */
export const strictPage = (...page: Parameters<typeof pageWith>): string =>
  pageWith(...page).replace('<link rel="icon" href="data:,">', '');
