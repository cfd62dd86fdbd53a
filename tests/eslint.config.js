// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const root = `${import.meta.dirname}/..`;

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'lib/',
      '.astro/',
      'tests/bench/sites/',
      'tests/fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  eslint.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      // The type of a virtual module reaches whoever checks the source that imports it by no other way.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      // TypeScript knows which names exist.
      'no-undef': 'off',
      // A name taken out of a rest is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Storage that is refused needs no answer.
      'no-empty': ['error', { allowEmptyCatch: true }],
      // A number says what it is in a text; other values need a way of their own.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler asks for brackets where a name is only known from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // Behind what reads them, values are checked: what may be missing has a type that says so.
    files: ['src/plugin/matrix/**', 'src/plugin/components/**'],
    ignores: ['src/plugin/matrix/read/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          // A map may hold nothing under a key, which its type says.
          'LogicalExpression[operator="??"]:not([left.callee.property.name="get"])',
          'LogicalExpression[operator="||"][right.value=""]',
          'ArrayPattern > AssignmentPattern[right.value=""]',
        ].map((selector) => ({ selector, message: 'No fallback stands in for a checked value.' })),
      ],
    },
  },
  {
    // Their parser knows no project service.
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: { projectService: false, project: [`${root}/tsconfig.json`] },
    },
  },
  {
    // What an `.astro` file holds, elements and props, has a type for `astro check` alone.
    files: ['**/*.astro', 'src/plugin/components/*.ts', 'tests/components/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Plain scripts, and those that a build finds within an `.astro` file.
    files: ['**/*.js', '**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // Their packages are no part of the project's install, so that their types are unknown.
    files: ['tests/bench/figures/{peers,run-figures}.ts', 'tests/widths/**'],
    extends: [typescript.configs.disableTypeChecked],
  },
);
