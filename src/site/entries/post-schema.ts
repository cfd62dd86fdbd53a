import { z } from 'astro/zod';
import { isVisible } from 'astro-octant/languages';
import { type Problem, OctantError, listNames, quote, suggest } from 'astro-octant/problems';
import { site } from '../config/site.ts';

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?( ?(Z|[+-]\d{2}:?\d{2}))?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a date as an author writes it; without a zone it is meant in the site's own. */
export function readDate(written: string): Date | undefined {
  const text = day.test(written)
    ? `${written}T00:00:00`
    : written.replace(' ', 'T').replace(' ', '');
  if (!instant.test(text)) return undefined;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
  const zoned = hasZone ? text : text + offsetAt(text);
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) || !sameDay(written, date, zoned) ? undefined : date;
}

/** How far the zone of the site is from UTC at a time of its own clocks: `+08:00`. */
function offsetAt(local: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: site.timeZone,
    timeZoneName: 'longOffset',
  });
  const offsetOf = (instant: Date) => {
    const parts = Number.isNaN(instant.getTime()) ? [] : format.formatToParts(instant);
    return /[+-].*$/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[0];
  };
  // The offset in force may be another than the one that this time would have in UTC.
  const first = offsetOf(new Date(`${local}Z`)) ?? '+00:00';
  return offsetOf(new Date(local + first)) ?? '+00:00';
}

/** `2025-02-31` is a date to `Date`, which reads it as 3 March; an author means something else. */
function sameDay(written: string, date: Date, zoned: string): boolean {
  const offset = zoned.endsWith('Z') ? 0 : offsetMinutes(zoned);
  return (
    new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 10) === written.slice(0, 10)
  );
}

function offsetMinutes(zoned: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(zoned) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const filled = z.string().trim().refine(isVisible, 'nothing of it can be seen');

const date = z.string().transform((written, context) => {
  const read = readDate(written);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `${quote(written)} is not a date` });
  return z.NEVER;
});

/**
 * The front matter of a post. What both editions share (date, category, tags, excerpt, comments)
 * is written once, in the edition that is the original; a translation inherits it.
 */
export const postSchema = z.strictObject({
  title: filled.describe('The title, in the language of the file.'),
  date: date
    .optional()
    .describe('When it was published, such as 2025-07-17 20:50; it decides the address.'),
  updated: date
    .optional()
    .describe('When the text last changed in a way that its readers should know of.'),
  category: filled.optional().describe('What kind of post it is: a list of its own.'),
  tags: z.array(filled).optional().describe('What it is about, each a list of its own.'),
  excerpt: z.string().optional().describe('The line under the title and in lists.'),
  draft: z
    .boolean()
    .optional()
    .describe(
      'True for a post that a dev server shows and no build does; a translation follows its original.',
    ),
  untranslated: z
    .boolean()
    .optional()
    .describe('True for a post that is meant to stand in one language only.'),
  matrix: z
    .string()
    .optional()
    .describe('Id of the matrix that the post is about; it stands beside the text, as a map.'),
  comments: z
    .string()
    .optional()
    .describe(
      "Term of the post's discussion on giscus (https://giscus.app), the same for every edition.",
    ),
  formerIds: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Section id to the ids it had on an older page, so that old links still find it.'),
});

export type FrontMatter = z.output<typeof postSchema>;

/** The front matter of a page such as About, which is in no list. */
export const pageSchema = postSchema.pick({
  title: true,
  excerpt: true,
  updated: true,
  draft: true,
  untranslated: true,
  formerIds: true,
});

/** The front matter of a page of the documentation. */
export const docsSchema = pageSchema.extend({
  order: z
    .number()
    .optional()
    .describe('Where it stands among the pages; a translation follows its original.'),
  group: filled
    .optional()
    .describe('The heading under which the contents list it, in the language of the file.'),
  author: filled.optional().describe('Who signs it, where that is not the author of the site.'),
});

type Key = keyof FrontMatter | keyof z.output<typeof docsSchema>;

/** What each key takes, and the line that mends it. */
const forms: Readonly<Record<Key, readonly [allowed: string, hint: string]>> = {
  title: ['a text', 'add a line such as  title: My post'],
  date: [
    'a day, with or without a time and a zone',
    'write it as  date: 2025-07-17T20:50:32+08:00',
  ],
  updated: ['a day, with or without a time and a zone', 'write it as  updated: 2025-08-01'],
  category: ['a text', 'write it as  category: LLM'],
  tags: ['a list of texts', 'write it as  tags: [rl, scaling]'],
  excerpt: ['a text', 'write it as  excerpt: "What the post is about."'],
  draft: ['true or false', 'write  draft: true  or leave the line out'],
  untranslated: ['true or false', 'write  untranslated: true  or leave the line out'],
  matrix: ['the id of a matrix', 'write it as  matrix: env-matrix'],
  comments: ['a text', 'write it as  comments: my-post'],
  order: ['a number', 'write it as  order: 3'],
  group: ['a text', 'write it as  group: Draw'],
  author: ['a text', 'write it as  author: Ada Lovelace'],
  formerIds: ['lists of ids by section', 'write it as  formerIds: { section: [old-id] }'],
};

/**
 * Checks the front matter of one post, or of one page.
 *
 * @throws {OctantError} with every problem, if there is any
 */
export function checkFrontMatter(
  data: unknown,
  file: string,
  schema: z.ZodObject = postSchema,
): void {
  const result = schema.safeParse(data);
  if (result.success) return;
  const keys = Object.keys(schema.shape);
  const problems = result.error.issues.flatMap((issue) => toProblems(issue, keys));
  throw new OctantError('The front matter', problems, file);
}

function toProblems(issue: z.core.$ZodIssue, keys: readonly string[]): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: key,
      found: 'there is no such key',
      allowed: listNames(keys),
      hint: suggest(key, keys),
    }));
  }
  const path = issue.path.join('.');
  const found = issue.message.replace(/^Invalid input: /, '');
  const [allowed, hint] = isKey(issue.path[0]) ? forms[issue.path[0]] : aWhole;
  return [{ path, found, allowed, hint }];
}

const aWhole = ['one key a line', 'begin with a line such as  title: My post'] as const;

function isKey(key: PropertyKey | undefined): key is Key {
  return typeof key === 'string' && Object.hasOwn(forms, key);
}
