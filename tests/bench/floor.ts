// The floor: by hand, without styles.
import { begin } from './vanilla.js';

begin(document.querySelector('main') ?? document.body);
