// ESLint checks the templates of Lit, and what older libraries of a page would break. oxlint checks all the rest.

import parser from '@typescript-eslint/parser';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'src/localization/generated/',
      'tests/consumers/*/',
      'src/hosts/sharepoint/solution/',
    ],
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parser },
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
  },
  {
    // Older libraries of a page, as Prototype and MooTools, put something of their own in the place of these.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
        'CallExpression[callee.object.name!="Object"][callee.property.name="entries"]',
        'CallExpression[callee.property.name=/^(reduce|remove)$/]',
        'ClassDeclaration[superClass.name="Event"]',
      ],
    },
  },
);
