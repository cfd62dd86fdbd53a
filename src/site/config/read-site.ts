import { z } from 'astro/zod';
import { saidName } from '../../plugin/citation/person-names.ts';
import { readNames } from '../../plugin/citation/read/read-names.ts';
import { isVisible } from '../../plugin/languages/visible-text.ts';
import { OctantError, type Problem, listNames, quote, suggest } from '../../plugin/problems.ts';
import type { SiteDefinition, SiteText } from './define-site.ts';
import { type LanguageId, languageIds } from './languages.ts';

type Texts = Readonly<Record<LanguageId, string>>;

/** A link with its label in every language. */
export interface SiteLink {
  readonly label: Texts;
  readonly href: string;
}

/** The configuration of a site, checked: every text in every language, nothing left out. */
export interface Site {
  readonly address: string;
  readonly name: Texts;
  readonly description: Texts;
  readonly author: string;
  /** The author as pages say the name. */
  readonly authorName: string;
  readonly timeZone: string;
  readonly menu: readonly SiteLink[];
  readonly links: readonly SiteLink[];
  readonly licence: SiteLink | undefined;
  readonly comments: SiteDefinition['comments'];
  readonly pictureHosts: readonly string[];
}

const filled = z.string().trim().refine(isVisible, 'nothing of it can be seen');
const text = z.union([filled, z.strictObject(fromLanguages(() => filled))], {
  error: `it is no text, and not one per language (${languageIds.join(', ')})`,
});
const href = z
  .string()
  .regex(/^(https?:|mailto:|tel:|\/|#)/, 'it is no address that a link may have');
const host = z
  .string()
  .regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/i, 'it is no host such as https://images.example.org');
const link = z.strictObject({ label: text, href });

const schema = z.strictObject({
  address: z.string().regex(/^https?:\/\/[^/]+$/, 'it is no address such as https://example.org'),
  name: text,
  description: text,
  author: filled,
  timeZone: z.string().refine(isTimeZone, 'it is no IANA time zone such as Europe/Berlin'),
  menu: z.array(link).optional(),
  links: z.array(link).optional(),
  licence: z.strictObject({ name: text, href }).optional(),
  comments: z
    .strictObject({ repo: filled, repoId: filled, category: filled, categoryId: filled })
    .optional(),
  // The integration reads them, and says what is wrong there.
  words: z.record(z.string(), z.unknown()).optional(),
  pictureHosts: z.array(host).optional(),
});

/**
 * Checks the configuration of a site.
 *
 * @throws {OctantError} with every problem
 */
export function readSite(definition: unknown): Site {
  const result = schema.safeParse(definition);
  if (!result.success) {
    const problems = result.error.issues.flatMap(toProblems);
    throw new OctantError('The configuration of the site', problems, 'content/site.config.ts');
  }
  const { name, description, licence, comments, ...rest } = result.data;
  const { menu = [], links = [], pictureHosts = [] } = rest;
  const linkOf = (written: { label: SiteText; href: string }): SiteLink => ({
    label: textsOf(written.label),
    href: written.href,
  });
  return {
    address: rest.address,
    author: rest.author,
    authorName: readNames(rest.author).names.map(saidName).join(', '),
    timeZone: rest.timeZone,
    comments,
    pictureHosts,
    name: textsOf(name),
    description: textsOf(description),
    menu: menu.map(linkOf),
    links: links.map(linkOf),
    licence: licence && linkOf({ label: licence.name, href: licence.href }),
  };
}

function fromLanguages<T>(make: (id: LanguageId) => T): Record<LanguageId, T> {
  return Object.fromEntries(languageIds.map((id) => [id, make(id)])) as Record<LanguageId, T>;
}

function textsOf(written: SiteText): Texts {
  return typeof written === 'string' ? fromLanguages(() => written) : written;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const [top] = issue.path;
  const allowed = isKey(top) ? forms[top] : listNames(Object.keys(schema.shape));
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.path.length === 0 ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      found: 'nothing is called so here',
      allowed,
      hint: keys.length > 0 ? suggest(key, keys) : 'leave it out',
    }));
  }
  const path = issue.path.join('.') || 'default';
  const found = issue.message.replace(/^Invalid input: /, '');
  const key = quote(String(top ?? 'defineSite'));
  const hint = `see ${key} in src/site/config/define-site.ts, which says what it takes`;
  return [{ path, found, allowed, hint }];
}

const aText = `a text, or one per language (${listNames(languageIds)})`;
const links = 'a list of { label, href }';

/** What each key takes. */
const forms: Readonly<Record<keyof z.input<typeof schema>, string>> = {
  address: 'a scheme and a host, such as https://example.org',
  name: aText,
  description: aText,
  author: 'names as BibTeX writes them, such as Ada Lovelace',
  timeZone: 'an IANA time zone, such as Europe/Berlin',
  menu: links,
  links,
  licence: '{ name, href }',
  comments: '{ repo, repoId, category, categoryId }',
  words: 'texts by language and name',
  pictureHosts: 'a list of hosts, such as https://images.example.org',
};

function isKey(key: PropertyKey | undefined): key is keyof typeof forms {
  return typeof key === 'string' && Object.hasOwn(forms, key);
}
