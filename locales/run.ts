// `npm run localize`

import { languages } from '../src/localization/languages.js';
import { localize } from './localize.js';

try {
  console.log(await localize('.', languages));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
