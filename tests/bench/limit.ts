// The limit: each screen as it is, put in at once, and focus.
import { screens } from 'page-screens';
import { rootWithStyles } from './root-with-styles.js';

const root = rootWithStyles();
let number = 0;
root.innerHTML = screens[0] ?? '';
root.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('.primary')) return;
  number += 1;
  root.innerHTML = screens[number] ?? '';
  root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
});
