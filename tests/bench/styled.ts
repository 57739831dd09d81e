// By hand, with our styles.
import { rootWithStyles } from './root-with-styles.js';
import { begin } from './vanilla.js';

begin(rootWithStyles());
