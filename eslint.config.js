import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'dist-release/',
      'src/localization/generated/',
      'tests/consumers/*/',
      'src/hosts/sharepoint/solution/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json' } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
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
