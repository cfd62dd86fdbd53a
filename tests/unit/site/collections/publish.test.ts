import { describe, expect, it } from 'vitest';
import { pairEditions } from '../../../../src/site/collections/editions.ts';
import { readNow } from '../../../../src/site/collections/now.ts';
import { publish } from '../../../../src/site/collections/publish.ts';
import { alone, date, entry } from '../entries.ts';

const until = new Date('2025-08-01T00:00:00Z');
const future = new Date('2025-08-01T00:00:01Z');

function shown(posts: Parameters<typeof pairEditions>[0], drafts: boolean, limit?: Date) {
  return publish(pairEditions(posts), { drafts, until: limit }).flatMap(({ editions }) =>
    editions.map(({ entry: { id } }) => id),
  );
}

describe('publish', () => {
  it('leaves out drafts, and the draft of a translation alone', () => {
    const posts = [
      alone('en/draft', { draft: true }),
      entry('en/half', { date }),
      entry('zh/half', { draft: true }),
      entry('en/whole', { date }),
      entry('zh/whole'),
    ];
    expect(shown(posts, false)).toEqual(['en/half', 'en/whole', 'zh/whole']);
    expect(shown(posts, true)).toEqual(['en/draft', 'en/half', 'zh/half', 'en/whole', 'zh/whole']);
  });

  it('keeps what a published edition inherits from a draft', () => {
    const posts = [
      entry('en/a', { date, tags: ['rl'], draft: true }),
      entry('zh/a', { draft: false }),
    ];
    const [post] = publish(pairEditions(posts), { drafts: false, until: undefined });
    expect(post).toMatchObject({ date, tags: ['rl'], editions: [{ title: 'zh/a' }] });
  });

  it('holds back what is dated after now, unless nothing is held back', () => {
    const posts = [alone('en/past', { date: until }), alone('en/future', { date: future })];
    expect(shown(posts, false, until)).toEqual(['en/past']);
    expect(shown(posts, false)).toEqual(['en/future', 'en/past']);
  });
});

describe('readNow', () => {
  const clock = new Date('2026-01-01T00:00:00Z');

  it('is the clock’s time, or that of SOURCE_DATE_EPOCH', () => {
    expect(readNow(undefined, clock)).toBe(clock);
    expect(readNow('', clock)).toBe(clock);
    expect(readNow('1752756632', clock)).toEqual(date);
  });

  it('refuses anything but seconds', () => {
    expect(() => readNow('2025-07-17', clock)).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: The environment has 1 problem.
      - SOURCE_DATE_EPOCH: "2025-07-17" is no number of seconds since 1970
        Allowed: digits, up to eleven
        Hint: write it as  SOURCE_DATE_EPOCH=1752756632 , or leave it out]
    `);
  });
});
