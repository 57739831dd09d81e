// Puts together what `npm start` serves: the demo pages with their scripts, and the built files.
import { cpSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const scripts = ['demo/languages', 'demo/frame', 'demo/reference'];

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist-demo',
    lib: {
      entry: Object.fromEntries(scripts.map((name) => [name, `${name}.ts`])),
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
  },
});

for (const folder of ['demo', 'dist'])
  cpSync(folder, `dist-demo/${folder}`, {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });

// A site begins at its top.
writeFileSync(
  'dist-demo/index.html',
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=./demo/"><title>Role finder</title>',
);
