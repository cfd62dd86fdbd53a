import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderText } from './render-text.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('makes a callout of a quote that begins with its kind, with a title in the language', async () => {
  const markdown = '> [!NOTE]\n> Soft *water*.\n>\n> - More.';
  expect((await renderText(markdown)).html).toBe(
    '<div class="callout note" role="note"><p class="callout-title">Note</p><p>Soft <em>water</em>.</p><ul><li>More.</li></ul></div>',
  );
  expect((await renderText('> [!warning]\n> 水。', 'zh')).html).toBe(
    '<div class="callout warning" role="note"><p class="callout-title">警告</p><p>水。</p></div>',
  );
});

it('takes the title that stands behind the kind', async () => {
  expect((await renderText('> [!TIP] Warm pots\n>\n> Warm it.')).html).toBe(
    '<div class="callout tip" role="note"><p class="callout-title">Warm pots</p><p>Warm it.</p></div>',
  );
});

it('leaves other quotes alone', async () => {
  for (const text of ['> A saying.', '> Not [!NOTE] here.', '> *[!NOTE]*']) {
    expect((await renderText(text)).html).toMatch(/^<blockquote>/);
  }
});

it('stops at kinds that there are none of, with the nearest', async () => {
  await expect(renderText('> [!NOET]\n> One.\n\n> [!TIP]\n> Two.\n\n> [!DANGER]\n> Three.')).rejects
    .toThrow(`content/posts/en/post.md: The text has 2 problems.
- line 1: "[!NOET]" is no kind of callout
  Allowed: NOTE, TIP, IMPORTANT, WARNING, CAUTION
  Hint: write "NOTE" instead of "NOET"
- line 7: "[!DANGER]" is no kind of callout
  Allowed: NOTE, TIP, IMPORTANT, WARNING, CAUTION
  Hint: use one of the allowed names`);
});
