/** Boxes in which pages put things, as markup with `@` for what is in them, by their name. */
export const boxes: Readonly<Record<string, string>> = {
  'a block': '@',
  'a track of what is left': grid('280px 1fr', '<nav></nav><div>@</div>'),
  'a track of a share': grid('repeat(2, 1fr)', '<p>Some words</p><div>@</div>'),
  'a track itself': grid('100px 1fr', '<nav></nav>@'),
  'a track as wide as what is in it': grid('auto auto', '<p>Some words</p><div>@</div>'),
  'a track of its largest content': grid('max-content', '<div>@</div>'),
  'a track of its smallest content': grid('min-content', '<div>@</div>'),
  'the middle of a grid': styled('display: grid; place-items: center', '<div>@</div>'),
  'a flexible row': flex('', '<nav style="flex: none; width: 100px"></nav><main>@</main>'),
  'a flexible row that grows': flex('', '<nav></nav><main style="flex: 1">@</main>'),
  'a flexible row that wraps': flex('flex-wrap: wrap', '<p>Some words</p><main>@</main>'),
  'a flexible item that does not shrink': flex('', '<main style="flex: none">@</main>'),
  'a flexible item itself': flex('gap: 24px', '<p>Some words</p>@'),
  'rows in rows': flex('', flex('', `<p>Some words</p>${flex('', '<div>@</div>')}`)),
  'a stack': flex('flex-direction: column; align-items: flex-start', '@'),
  'a cell': '<table><tr><td>@</table>',
  'a cell beside another': '<table><tr><td>Some words to read<td>@</table>',
  'a cell of a table of full width': '<table style="width: 100%"><tr><td>Some words<td>@</table>',
  'a cell of a fixed table':
    '<table style="width: 100%; table-layout: fixed"><tr><td>Some words<td>@</table>',
  'a narrow cell': '<table><tr><td style="width: 1%">@<td>Some words</table>',
  'a float': styled('float: left'),
  'a float from right to left': `<div dir="rtl">${styled('float: right')}</div>`,
  'an inline block': styled('display: inline-block'),
  'fit-content': styled('width: fit-content'),
  'min-content': styled('width: min-content'),
  'max-content': styled('width: max-content'),
  'an absolute box': styled('position: absolute'),
  'no box': grid('auto 1fr', `<nav></nav>${styled('display: contents')}`),
  columns: styled('columns: 2'),
  'a narrow column': styled('width: 110px'),
  'a narrow column from right to left': `<div dir="rtl">${styled('width: 110px')}</div>`,
  'a fieldset': '<fieldset>@</fieldset>',
  'a legend': '<fieldset><legend>@</legend></fieldset>',
  'a button': '<button>@</button>',
  'a dialog': '<dialog open>@</dialog>',
  'Media & Text of WordPress': grid(
    '50% 1fr',
    '<figure></figure><div style="padding: 0 8%">@</div>',
  ),
};

/** How a page may have an element itself shown. */
export const displays = [
  'display: inline',
  'display: inline-block',
  'display: flex',
  'display: inline-flex',
  'display: grid',
  'display: contents',
  'float: left',
  'position: absolute',
  'width: fit-content',
  'width: max-content',
];

function styled(style: string, inner = '@'): string {
  return `<div style="${style}">${inner}</div>`;
}

function grid(columns: string, inner: string): string {
  return styled(`display: grid; grid-template-columns: ${columns}`, inner);
}

function flex(style: string, inner: string): string {
  return styled(`display: flex; ${style}`, inner);
}
