import { expect, inject, it } from 'vitest';

it.each(['code', 'templates', 'format'] as const)('npm run check:%s finds nothing', (part) => {
  expect(inject('findings')[part]).toBe('');
});
