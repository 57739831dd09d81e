import { readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Plugin } from 'vite';
import { lmsPages } from './lms-pages.js';
import { answerFrom, pageWith } from './serve.js';
import { strictHeaders, strictPage } from './strict.js';

type Texts = Readonly<Record<string, string>>;

/** Reports what a page tells, and what goes wrong in it, to the nearest window around it that has a list `errors`. */
const watch = `
  let around = window;
  while (!around.errors && around !== top) around = around.parent;
  const { errors = [] } = around;
  for (const level of ['debug', 'log', 'info', 'warn', 'error'])
    console[level] = (...values) => errors.push(values.join(' '));
  // Files that are missing do not bubble.
  addEventListener('error', ({ message, target }) => errors.push(message ?? target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => errors.push(violatedDirective));
`;

/** Adds {@link watch} to a page, before its own scripts. */
const watched = (page: string): string =>
  page.replace(/<(link|script)/, '<script src="/site/watch.js"></script><$1');

const files = (): Texts => {
  const pages = {
    ...lmsPages(),
    '/embed.html': readFileSync('dist/embed.html', 'utf8'),
    '/sign-in': pageWith('<h1>Sign in</h1>'),
  };
  return {
    ...Object.fromEntries(
      Object.entries(pages).map(([path, text]) => [
        path,
        text.startsWith('<!doctype html>') ? watched(text) : text,
      ]),
    ),
    '/own.json': JSON.stringify({ title: 'Ours', introduction: 'Ask Jane.' }),
    '/watch.js': watch,
  };
};

/** Answers with a page that has the markup in the address. */
const answerWith =
  (page: typeof pageWith, headers: Texts = {}): RequestListener =>
  ({ url = '' }, response) => {
    const [, markup = ''] = url.split('?');
    const text = page(...(JSON.parse(decodeURIComponent(markup)) as Parameters<typeof pageWith>));
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(watched(text));
  };

/** Serves the built files, and what an LMS has, beside the tests that run in a page: these show them in frames. */
export const site: Plugin = {
  name: 'site',
  configureServer({ middlewares }) {
    let builtAt = 0;
    let answer: RequestListener;
    middlewares.use('/site/page', answerWith(pageWith));
    middlewares.use('/site/strict-page', answerWith(strictPage, strictHeaders));
    middlewares.use('/site', (request, response) => {
      const { mtimeMs } = statSync('dist/embed.html');
      if (mtimeMs !== builtAt) answer = answerFrom('dist', files());
      builtAt = mtimeMs;
      answer(request, response);
    });
  },
};
