import { page } from 'vitest/browser';

document.body.dataset['testid'] = 'page';

/** All of the page. WebDriver finds by role within an element alone. */
export const inPage = page.getByTestId('page');
