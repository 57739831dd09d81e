import { expect, inject, it } from 'vitest';

it.each(inject('findings'))('npm run check:%s finds nothing', (_, found) => {
  expect(found).toBe('');
});
