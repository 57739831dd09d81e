import type { RoleFinder } from 'ajo-role-finder';
import { scormLocales } from './scorm-locales.js';
import { unsavedText } from './words.js';

let notice: HTMLElement | undefined;

/** Says above the quiz that what is done is not saved: once, until something is. */
export function showSaving(finder: RoleFinder, isSaved: boolean): void {
  if (isSaved === !notice) return;
  if (notice) finder.removeChild(notice);
  notice = isSaved ? undefined : noticeElement();
  if (notice) finder.append(notice);
}

function noticeElement(): HTMLElement {
  const notice = document.createElement('p');
  notice.slot = 'intro';
  notice.setAttribute('role', 'alert');
  notice.textContent = unsavedText(scormLocales.localeFor(document.documentElement.lang));
  return notice;
}
