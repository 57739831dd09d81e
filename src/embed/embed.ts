import '../index.js';
import { quizLocales } from '../localization/quiz-locales.js';
import { localeOfPage, query, setTitle, show, tell } from './frame.js';
import { fieldsOf } from './message.js';

/** The page with the quiz, which tells the page around it what the result is, too. */
const { code, msg } = localeOfPage(quizLocales);

const finder = document.createElement('role-finder');
finder.heading = 1;
finder.base = query.get('base') ?? '';
finder.page = query.get('page') ?? '';
finder.persist = query.get('persist');
finder.setAttribute('paths', query.get('paths') ?? '');
finder.content = query.get('content') ?? undefined;
finder.addEventListener('role-finder-complete', (event) =>
  tell({ event: 'complete', ...fieldsOf(event) }),
);

const note = document.createElement('p');
note.slot = 'footer';
note.textContent = msg('Links open in a new tab.');
finder.append(note);

const title = query.get('title');
show(finder, title || msg('Find your role'), code);
// Its own content is not there at once, and may never be.
if (!title)
  finder.addController({
    hostUpdated: () => {
      if (finder.shown) setTitle(finder.shown.title);
    },
  });
