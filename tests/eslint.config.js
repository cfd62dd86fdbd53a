// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

// Rules that read types are left to `astro check`, so that linting takes seconds.
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
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      // TypeScript knows which names exist.
      'no-undef': 'off',
      // A name taken out of a rest is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Storage that is refused needs no answer.
      'no-empty': ['error', { allowEmptyCatch: true }],
    },
  },
  {
    // A component, or a list of them, takes definitions of any names, and no other type admits all.
    files: ['**/*.astro', 'src/site/matrices.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
);
