import 'ajo-role-finder';
import 'ajo-role-finder/team';

const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Puts an element on the page, and gives it once it can be read. */
async function mount(name, around = document.body) {
  const element = document.createElement(name);
  around.append(element);
  await element.updateComplete;
  return element;
}

afterEach(() => document.body.replaceChildren());

it('the quiz is in the language around it, and leads to a result', async () => {
  const main = document.createElement('main');
  main.lang = 'fr';
  document.body.append(main);
  const finder = await mount('role-finder', main);
  const heading = () => textOf(finder.shadowRoot.querySelector('.current h2'));
  expect(heading()).toContain('Quelles responsabilités');

  const told = new Promise((resolve) =>
    document.addEventListener('role-finder-complete', ({ roles }) => resolve(roles)),
  );
  for (let question = 1; question <= 3; question++) {
    const box = finder.shadowRoot.querySelector('.current input');
    box.focus();
    box.click();
    finder.shadowRoot.querySelector('.current [part~=primary]').click();
    await finder.updateComplete;
  }
  expect(await told).toEqual(['administrator']);
  expect(heading()).toContain('Administrateur ou administratrice');
});

it('the team says who covers which role', async () => {
  const finder = await mount('role-finder');
  const team = await mount('role-finder-team');
  const field = team.shadowRoot.querySelector('textarea');
  field.value = `Anna: ${finder.code}`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await team.updateComplete;
  expect(textOf(team.shadowRoot)).toContain('1 person answered.');
});
