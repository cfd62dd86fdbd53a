import { describe, expect, it } from 'vitest';
import { check } from './messages.ts';

describe('a text', () => {
  it('stands in every language', () => {
    expect(check({ title: { en: 'Fruit' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title.zh: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "zh""
    `);
    expect(check({ title: { en: 'Fruit', zh: ' ' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title.zh: " " shows nothing
        Allowed: a text in which something is seen
        Hint: add the text in "zh""
    `);
    expect(check({ title: undefined })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title: the text is missing
        Allowed: a text in which something is seen
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
    expect(check({ title: 12 })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 1 problem.
      - title: 12 is not a text
        Allowed: a text in which something is seen
        Hint: add a text, or one per language: { en: '…', zh: '…' }"
    `);
  });

  it('stands in no other language', () => {
    expect(check({ title: { en: 'Fruit', zn: '水果' } })).toMatchInlineSnapshot(`
      "fruit.ts: The matrix "fruit" has 2 problems.
      - title.zn: nothing is called so here
        Allowed: en, zh
        Hint: write "zh" instead of "zn"
      - title.zh: the text is missing
        Allowed: a text in which something is seen
        Hint: add the text in "zh""
    `);
  });
});
