import fc from 'fast-check';

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Texts that have broken other software. */
const nastyTexts: readonly string[] = [
  'javascript:ran=1',
  'JaVaScRiPt:ran=1',
  ' javascript:ran=1',
  'java\nscript:ran=1',
  '\u0001javascript:ran=1',

  'javascript://docs.example/%0aran=1',
  'data:text/html,<script>ran=1</script>',
  'vbscript:ran=1',

  'blob:https://a.example/1',
  'file:///etc/passwd',
  'about:blank',
  '//evil.example',
  'https:evil.example',

  'http://[',
  'https://a.example:99999',
  'https://%',
  'https://\ud800.example',
  'https://a@b:c@d.example/',

  '<img src=x onerror=ran=1>',
  '<script>ran=1</script>',
  '"><svg onload=ran=1>',
  '${ran=1}',
  '{{ran=1}}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',

  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":"javascript:ran=1"}',

  '{"marketer":"javascript:ran=1"}',
  '{"marketer":{"toString":null}}',
  '{"developer":[]}',
  '[]',
  '"a"',
  'null',
  '7',

  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '🧑‍💻',
  '0',
  '-1',
  'NaN',
  '1e999',
  '4.0',
  '0x3',
  'true',
  'fr',
  'fr-CA',
  'fr_FR',
  'FR',
  'x-fr',
  '*',
  'fra',
  'en-'.repeat(1000),
  'é',
  'i-klingon',

  'x'.repeat(100_000),
  `https://a.example/${'y'.repeat(100_000)}`,
  deep(5_000),
  `{"marketer":${deep(5_000)}}`,
];

/** Any text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.webUrl(),
  fc.json(),
);

/** Anything that code can hold, with names in it that have a meaning to JavaScript. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.anything({
    key: fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'then', 'length'),
      fc.constantFrom('administrator', 'marketer', 'title', 'questions', 'roles', 'id', 'text'),
    ),
    values: [anyText, fc.double(), fc.boolean(), fc.constantFrom(null, undefined)],
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(Symbol('x'), () => 'javascript:ran=1', Date, globalThis),
);
