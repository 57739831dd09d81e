// What an editor has chosen, as the form has it.

/** Empty, where nothing is chosen: then the page or the built-in content decides. */
export interface Choice {
  /** Where the quiz is going to stand. */
  readonly host: string;
  /** How, in a page of HTML: `classic`, `module` or `frame`. */
  readonly way: string;
  /** The address of the folder with the files. */
  readonly folder: string;
  readonly lang: string;
  /** A color in hexadecimal digits, with `#`. */
  readonly accent: string;
  /** That of a frame. */
  readonly theme: string;
  readonly base: string;
  /** By the id of the role. */
  readonly paths: Readonly<Record<string, string>>;
  /** Whether answers are kept in the browser. */
  readonly isKept: boolean;
  /** The address of the page that a frame is going to stand in. */
  readonly page: string;
  /** The address of a file of content. */
  readonly content: string;
  readonly company: string;
}

/** What an address has to be, by the kind of its field. */
const kinds = {
  absolute: (text: string) => isAddress(text) && URL.canParse(text),
  any: isAddress,
};

/** What is chosen; what cannot be used, or is not for the host, counts as empty. */
export function readChoice(form: HTMLFormElement): Choice {
  const fields = [...form.querySelectorAll('input')].filter(
    (field) =>
      !field.closest('[hidden]') &&
      isUsable(field) &&
      (field.checked || !/radio|checkbox/.test(field.type)),
  );
  const text = (name: string) => fields.find((field) => field.name === name)?.value.trim() ?? '';
  const paths = fields
    .filter(({ name, value }) => name.startsWith('path-') && value.trim())
    .map(({ name, value }) => [name.slice('path-'.length), value.trim()] as const);
  return {
    host: text('host'),
    way: text('way'),
    folder: folderOf(text('folder')),
    lang: text('lang'),
    accent: text('accented') && text('accent'),
    theme: text('theme'),
    base: text('base'),
    paths: Object.fromEntries(paths),
    isKept: !!text('kept'),
    page: text('page'),
    content: text('content'),
    company: text('company'),
  };
}

/** Where the files are, until an editor says where they are going to be: beside this page. */
export const ownFolder = new URL('../dist/', document.baseURI).href;

/** The folder that an address leads to, also if it is that of a file in it. */
function folderOf(address: string): string {
  const { origin, pathname } = new URL(address || ownFolder);
  const folder = pathname.replace(/[^/]*\.(html|js)$/, '').replace(/\/*$/, '/');
  return origin + folder.replaceAll("'", '%27');
}

/** Whether a field is empty, or holds what it asks for. */
export function isUsable({ value, dataset }: HTMLInputElement): boolean {
  const kind = dataset['address'] as keyof typeof kinds | undefined;
  return !kind || !value.trim() || kinds[kind](value.trim());
}

/** Whether a text is a web address, or a path. What begins like a web address without its `https:` is neither. */
export function isAddress(text: string): boolean {
  const base = 'https://any.example/';
  return (
    URL.canParse(text, base) &&
    /^https?:$/.test(new URL(text, base).protocol) &&
    !/\s|^www\.|^[^/:?#.]+(\.[^/:?#]+)+\//i.test(text)
  );
}

/** Shows, or hides, the sentence that says what is wrong with a field. */
export function showError(field: Element, isWrong: boolean): void {
  const error = field.parentElement?.querySelector('.error');
  if (!(error instanceof HTMLElement)) return;
  error.hidden = !isWrong;
  field.ariaInvalid = String(isWrong);
  field.setAttribute('aria-describedby', isWrong ? error.id : '');
}

/** The first field that says that it is wrong; it has focus then. */
export function goToWrong(form: Element): HTMLElement | undefined {
  // A field is judged when it is left.
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('input, textarea')) active.blur();
  const wrong = [...form.querySelectorAll('[aria-invalid=true]')].find(
    (field) => !field.closest('[data-hosts][hidden]'),
  );
  if (!(wrong instanceof HTMLElement)) return undefined;
  for (let part = wrong.parentElement; part && part !== form; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  wrong.focus();
  return wrong;
}
