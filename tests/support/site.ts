import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { lmsPages } from './lms-pages.js';
import { answerFrom, pageWith } from './serve.js';
import { strictHeaders, strictPage } from './strict.js';

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

const watching = '<script src="/site/watch.js"></script>';

/** Has {@link watch} run in the pages of some that are there for a frame, before their own scripts. */
const watched = (pages: Pages): Pages =>
  Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [
      path,
      /embed(-team)?\.html$/.test(path) ? text.replace('<script', `${watching}<script`) : text,
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

const finder = '<role-finder></role-finder>';
const module = '<script type="module" src="/site/role-finder.js"></script>';
const classic = '<script defer src="/site/role-finder.classic.min.js"></script>';

/** Pages that allow no more than the quiz needs. */
const strictPages: Pages = {
  '/module.en': strictPage(watching + module + finder),
  '/module.fr': strictPage(watching + module + finder, 'fr'),
  '/classic.fr': strictPage(watching + classic + finder, 'fr'),
  '/inline': strictPage(`${watching}<script>document.title = 'It has run'</script>`),
};

/** A page with the markup that its address has. */
function answerWithPage({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, page = '[""]'] = url.split('?');
  const [body, lang, head = ''] = JSON.parse(decodeURIComponent(page)) as Parameters<
    typeof pageWith
  >;
  response.setHeader('content-type', 'text/html');
  response.end(pageWith(body, lang, watching + head));
}

/** Puts the built files, and what an LMS serves, beside the tests that run in a page: these show them in frames. */
export const site: Plugin = {
  name: 'site',
  configureServer({ middlewares }) {
    let builtAt = 0;
    let answer: RequestListener;
    middlewares.use('/strict', answerFrom('dist', strictPages, strictHeaders));
    middlewares.use('/site/page', answerWithPage);
    middlewares.use('/site', (request, response) => {
      const { mtimeMs } = statSync('dist/embed.html');
      if (mtimeMs !== builtAt) answer = answerFrom('dist', pages());
      builtAt = mtimeMs;
      answer(request, response);
    });
  },
};
