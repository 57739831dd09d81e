// A page that uses @lit/localize for itself.
import { configureLocalization, msg } from '@lit/localize';

configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: () => Promise.resolve({ templates: {} }),
});

document.title = msg('A page of its own');
