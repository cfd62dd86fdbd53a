import { expect, it } from 'vitest';
import { headersFile } from '../../../../src/site/after-build/answer-headers.ts';

it('gives each header to an address by one rule only, since hosts join what several give', () => {
  expect(headersFile('/repo/_astro')).toMatchInlineSnapshot(`
    "/*
      X-Content-Type-Options: nosniff
      Content-Security-Policy: frame-ancestors 'self'
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Cross-Origin-Opener-Policy: same-origin
      Strict-Transport-Security: max-age=31536000

    /repo/_astro/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});
