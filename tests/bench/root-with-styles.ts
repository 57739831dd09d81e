// A place in a shadow root that has our styles.
import { styles } from '../../src/role-finder/styles/styles.js';

/** The element in the shadow root of `main` that stands for the one that the quiz renders into. */
export function rootWithStyles(): HTMLElement {
  const shadow = (document.querySelector('main') ?? document.body).attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const root = document.createElement('div');
  root.className = 'root';
  root.dataset['theme'] = 'light tinted muted';
  shadow.append(root);
  return root;
}
