// Puts together what `npm start` serves: the demo pages, the built files, and the one library that a page uses.
import { cpSync } from 'node:fs';

for (const folder of ['demo', 'dist'])
  cpSync(folder, `dist-demo/${folder}`, {
    recursive: true,
    filter: (file) => !file.endsWith('.ts') && file !== 'demo/build.js',
  });
cpSync('node_modules/fflate/esm/browser.js', 'dist-demo/demo/fflate.js');
