import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { putPolicyFirst, trimHashes } from '../../../../src/site/after-build/trim-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><script>one()</script><style>a{}</style>`;

it('keeps the hashes of what stands in the page, and the sources that are no hashes', () => {
  const before = `script-src 'self' ${hash('one()')} ${hash('two()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
  const after = `script-src 'self' ${hash('one()')}; style-src 'self' ${hash('a{}')};`;
  expect(trimHashes(page(before))).toBe(page(after));
});

it('leaves a page without a policy as it is', () => {
  expect(trimHashes('<script>one()</script>')).toBe('<script>one()</script>');
});

it('sets the policy right behind the charset, before all that it binds', () => {
  const policy = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
  const html = `<head><meta charset="utf-8"><script>$1</script>${policy}<style></style></head>`;
  expect(putPolicyFirst(html)).toBe(
    `<head><meta charset="utf-8">${policy}<script>$1</script><style></style></head>`,
  );
  expect(putPolicyFirst('<head><title>$&</title></head>')).toBe('<head><title>$&</title></head>');
});
