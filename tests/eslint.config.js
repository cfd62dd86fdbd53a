// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist*/',
      'lib/',
      '.astro/',
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
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
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
    // The parser of `.astro` files knows no project service, and plain scripts have no types.
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // Their packages are no part of the project's install, so that their types are unknown.
    files: ['tests/bench/{peers,run}.ts', 'tests/widths/**'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // A component has a type for `astro check` alone.
    files: ['tests/components/**', 'src/plugin/components/index.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
