import { readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Plugin } from 'vite';
import { lmsPages } from './lms-pages.js';
import { answerFrom, pageWith } from './serve.js';

type Pages = Readonly<Record<string, string>>;

/** Tells the window around that has a list of errors what goes wrong in a page. */
const watch = `
  let around = parent;
  while (!around.errors) around = around.parent;
  const { errors } = around;
  for (const level of ['warn', 'error']) console[level] = (...values) => errors.push(values.join(' '));
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => errors.push(violatedDirective));
`;

/** Has {@link watch} run in the pages of some that are there for a frame, before their own scripts. */
const watched = (pages: Pages): Pages =>
  Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [
      path,
      /embed(-team)?\.html$/.test(path)
        ? text.replace('<script', '<script src="/site/watch.js"></script><script')
        : text,
    ]),
  );

const pages = (): Pages =>
  watched({
    ...lmsPages(),
    '/embed.html': readFileSync('dist/embed.html', 'utf8'),
    '/own.json': JSON.stringify({ title: 'Ours', introduction: 'Ask Jane.' }),
    '/sign-in': pageWith('<h1>Sign in</h1>'),
    '/watch.js': watch,
  });

/** Puts the built files, and what an LMS serves, beside the tests that run in a page: these show them in frames. */
export const site: Plugin = {
  name: 'site',
  configureServer({ middlewares }) {
    let builtAt = 0;
    let answer: RequestListener;
    middlewares.use('/site', (request, response) => {
      const { mtimeMs } = statSync('dist/embed.html');
      if (mtimeMs !== builtAt) answer = answerFrom('dist', pages());
      builtAt = mtimeMs;
      answer(request, response);
    });
  },
};
