import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkFrontMatter,
  postSchema,
  readDate,
} from '../../../../src/site/entries/post-schema.ts';

describe('readDate', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  describe.each(['America/Los_Angeles', 'Asia/Shanghai', 'UTC'])('on a machine in %s', (name) => {
    beforeEach(() => {
      process.env['TZ'] = name;
    });

    it.each([
      '2025-07-17T20:50:32+08:00',
      '2025-07-17T20:50:32+0800',
      '2025-07-17 20:50:32 +08:00',
      '2025-07-17T12:50:32Z',
      '2025-07-17 20:50:32',
      '2025-07-17T20:50:32',
    ])('reads %s as one instant', (written) => {
      expect(readDate(written)?.toISOString()).toBe('2025-07-17T12:50:32.000Z');
    });

    it('reads a day as its start in the zone of the site', () => {
      expect(readDate('2025-07-17')?.toISOString()).toBe('2025-07-16T16:00:00.000Z');
    });

    it('reads a time without seconds', () => {
      expect(readDate('2025-07-17 20:50')?.toISOString()).toBe('2025-07-17T12:50:00.000Z');
    });
  });

  it.each([
    ['2025-02-31', 'a day that the month has not'],
    ['2025-02-31T10:00:00+08:00', 'the same, with a time'],
    ['2025-13-01', 'a month that the year has not'],
    ['2025-07-17 25:00', 'an hour that the day has not'],
    ['17 July 2025', 'another way of writing'],
    ['2025-7-17', 'a month of one digit'],
    ['tomorrow', 'a word'],
    ['', 'nothing'],
  ])('refuses %s: %s', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

it('is a JSON schema for editors that says of each key what it is', () => {
  const { properties, required, additionalProperties } = z.toJSONSchema(postSchema, {
    io: 'input',
  });
  expect(required).toEqual(['title']);
  expect(additionalProperties).toBe(false);
  for (const [key, value] of Object.entries(properties ?? {})) {
    expect(value, key).toHaveProperty('description');
  }
  expect(properties).toMatchObject({
    date: { type: 'string' },
    tags: { type: 'array', items: { type: 'string' } },
    draft: { type: 'boolean' },
  });
});

describe('checkFrontMatter', () => {
  const file = 'content/posts/en/post.mdx';

  it('takes the front matter of a post', () => {
    expect(() => {
      checkFrontMatter({ title: 'A', date: '2025-07-17', tags: ['rl'], untranslated: true }, file);
    }).not.toThrow();
  });

  it('names an unknown key, the keys there are and the one that was meant', () => {
    expect(() => {
      checkFrontMatter({ title: 'A', tag: ['rl'] }, file);
    }).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.mdx: The front matter has 1 problem.
      - tag: there is no such key
        Allowed: title, date, updated, category, tags, excerpt, draft, untranslated, matrix, comments, formerIds
        Hint: write "tags" instead of "tag"]
    `);
  });

  it('tells every problem at once', () => {
    expect(() => {
      checkFrontMatter({ date: '2025-02-31', tags: 'rl', formerIds: 3, colour: 'red' }, file);
    }).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.mdx: The front matter has 5 problems.
      - title: expected string, received undefined
        Allowed: a text
        Hint: add a line such as  title: My post
      - date: "2025-02-31" is not a date
        Allowed: a day, with or without a time and a zone
        Hint: write it as  date: 2025-07-17T20:50:32+08:00
      - tags: expected array, received string
        Allowed: a list of texts
        Hint: write it as  tags: [rl, scaling]
      - formerIds: expected record, received number
        Allowed: lists of ids by section
        Hint: write it as  formerIds: { section: [old-id] }
      - colour: there is no such key
        Allowed: title, date, updated, category, tags, excerpt, draft, untranslated, matrix, comments, formerIds
        Hint: use one of the allowed names]
    `);
  });
});
