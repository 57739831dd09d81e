import { exec } from 'node:child_process';
import { expect, it } from 'vitest';

/* `npm run check`, part by part. As tests, they take one core while other tests take the others. */

it.each(['code', 'templates', 'format'])('npm run check:%s finds nothing', async (part) => {
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
  const found = await new Promise<string>((resolve) => {
    exec(`npm run --silent check:${part}`, { env }, (error, stdout, stderr) =>
      resolve(error ? stdout + stderr || error.message : ''),
    );
  });
  expect(found).toBe('');
});
