import type { Locale } from '../../quiz/locale.js';

/** Where the answers are kept, and who reads them. */
export function keptText({ msg }: Locale, isReported: boolean): string {
  return isReported
    ? msg(
        'Your answers are kept on this learning platform. Its report shows them, with your roles.',
      )
    : msg('Your answers are kept on this learning platform.');
}

/** What is said where they are not. */
export function unsavedText({ msg }: Locale): string {
  return msg(
    'Not saved: the learning platform does not take your answers. Copy your result before you leave.',
  );
}
