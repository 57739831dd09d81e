// The same quiz, written by hand for a page in one language; its class names mean something where there are styles.
import { next, none, questions, roles } from 'page-texts';

const ticked = new Set<unknown>();

let place: ParentNode = document;

/** Shows the quiz. */
export function begin(where: ParentNode): void {
  place = where;
  ask(0);
}

function ask(index: number): void {
  const { title, statements } = questions[index] ?? { title: '', statements: [] };
  const fieldset = create('fieldset');
  fieldset.append(create('legend', title));
  for (const statement of [...statements, { text: none, hint: '' }]) {
    const label = create('label');
    label.className = 'choice';
    const box = create('input');
    box.type = 'checkbox';
    box.onchange = () => (box.checked ? ticked.add(statement) : ticked.delete(statement));
    label.append(box, statement.text, ' ', create('small', statement.hint ?? ''));
    fieldset.append(label);
  }
  const button = create('button', next);
  button.className = 'primary';
  button.onclick = () => (index < questions.length - 1 ? ask(index + 1) : tell());
  show(title, fieldset, button);
}

function tell(): void {
  const scores = roles.map(({ id }) =>
    questions.reduce((sum, { statements }) => {
      const own = statements.filter(({ role }) => role === id);
      return sum + own.filter((each) => ticked.has(each)).length / own.length / questions.length;
    }, 0),
  );
  const least = Math.max(1 / 3, Math.max(...scores) / 2) - 1e-9;
  const found = roles.filter((_, index) => (scores[index] ?? 0) >= least);
  const parts = found.map(({ name, focus, example, tasks, link }) => {
    const card = create('article');
    card.className = 'card';
    const list = create('ul');
    list.append(...tasks.map((task) => create('li', task)));
    const start = create('a', link.label);
    start.href = link.url;
    card.append(create('h3', name), create('p', focus), create('p', example), list, start);
    return card;
  });
  show(found.map(({ name }) => name).join(', '), ...parts);
}

function show(title: string, ...parts: readonly HTMLElement[]): void {
  const heading = create('h2', title);
  heading.tabIndex = -1;
  heading.className = 'screen';
  place.replaceChildren(heading, ...parts);
  heading.focus();
}

function create<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
