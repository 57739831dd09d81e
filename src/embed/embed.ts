import '../index.js';
import { quizLocales } from '../localization/quiz-locales.js';
import { addText, localeOfPage, query, setTitle, setUp, show, tell } from './frame.js';
import { fieldsOf } from './message.js';
import { contentWith, readContact, readStorage, type Contacts } from './settings.js';

/** The page with the quiz, which tells the page around it what the result is, too. */
const { code, msg } = localeOfPage(quizLocales);

const finder = document.createElement('role-finder');
setUp(finder, ['content']);
finder.storage = readStorage(query.get('storage'));
finder.addEventListener('role-finder-complete', (event) =>
  tell({ event: 'complete', ...fieldsOf(event) }),
);
addText(finder, 'footer', msg('Links open in a new tab.'));

const title = query.get('title');
void contentWith(readContacts(query.get('contacts')), query.get('content') ?? undefined).then(
  (content) => {
    finder.content = content;
    show(finder, title || msg('Find your role'), code);
    // Its own content is not there at once, and may never be.
    if (!title)
      finder.addController({
        hostUpdated: () => {
          if (finder.shown) setTitle(finder.shown.title);
        },
      });
  },
);

/** The contacts in the address, as JSON by the id of the role: a text, or an object with `text` and `url`. */
function readContacts(json: string | null): Contacts {
  if (!json) return new Map();
  const given = Object.entries(Object(parsed(json)) as Record<string, unknown>);
  const contacts = given.flatMap(([id, value]) => {
    const contact = readContact(value);
    return contact ? [[id, contact] as const] : [];
  });
  if (!given.length || contacts.length < given.length)
    console.warn(
      '<role-finder>: contacts must be texts by role, or objects with a text and a url. Anything else is not used.',
    );
  return new Map(contacts);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
