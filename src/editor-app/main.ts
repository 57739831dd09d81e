import { unsafeCSS } from 'lit';
import styles from './app.css?inline';
import { LinkCheck } from './steps/checks/link-check.js';
import { MadeUpPeople } from './steps/checks/made-up-people.js';
import { CheckedField } from './controls/checked-field.js';
import { EditorApp } from './editor-app.js';
import { ContactField } from './steps/links/contact-field.js';
import { LinkField } from './steps/links/link-field.js';
import { EditorPreview } from './preview/preview.js';
import { PublishAction } from './steps/publish/publish-action.js';
import { EditorTexts } from './steps/texts/editor-texts.js';

document.adoptedStyleSheets = [unsafeCSS(styles).styleSheet ?? new CSSStyleSheet()];

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => {
  document.documentElement.classList.toggle('wa-dark', dark.matches);
};
dark.addEventListener('change', follow);
follow();

customElements.define('editor-publish-action', PublishAction);
customElements.define('editor-checked-field', CheckedField);
customElements.define('editor-contact-field', ContactField);
customElements.define('editor-link-check', LinkCheck);
customElements.define('editor-link-field', LinkField);
customElements.define('editor-people', MadeUpPeople);
customElements.define('editor-preview', EditorPreview);
customElements.define('editor-texts', EditorTexts);
customElements.define('editor-app', EditorApp);
