import { isVisible } from '../../languages/visible-text.ts';
import { type Problem, quote } from '../../problems.ts';
import type { Author, NameList } from '../record.ts';
import { readAs, text } from '../value-types.ts';
import { readTex } from './read-tex.ts';

/**
 * Reads a list of names as `bibtex` and `biber` do. Braces around a whole name, and only those,
 * make it an organisation.
 *
 * @example
 * ```ts
 * readNames('Ludwig van Beethoven and {Barnes and Noble} and others');
 * // => { names: [{ family: 'Beethoven', given: 'Ludwig', particle: 'van' },
 * //             { literal: 'Barnes and Noble' }], more: true }
 * ```
 * @throws {OctantError} if it is no text
 * @see https://mirrors.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf, section 11
 */
export function readNames(tex: string): NameList {
  const written = splitAtDepth0(readAs(tex, 'The list of names', 'tex', text), /\s+and(?=\s)/iy)
    .map((name) => name.trim())
    .filter(Boolean);
  const more = written.length > 1 && written.at(-1)?.toLowerCase() === 'others';
  const names = more ? written.slice(0, -1) : written;
  return { names: names.map(readName), more };
}

/** Finds names that no program could read. */
export function checkNames(tex: string): Omit<Problem, 'path'>[] {
  const written = splitAtDepth0(tex, /\s+and(?=\s|$)|^and(?=\s)/iy).map((name) => name.trim());
  return written.flatMap((name, index) => {
    if ((name === '' && written.length > 1) || /^and$/i.test(name)) {
      const hint = 'write one "and" between two names, and none at either end';
      const found = 'a name is missing beside an "and"';
      return [{ found, allowed: 'Wei Liu and Ada Lovelace', hint }];
    }
    if (name !== '' && !isVisible(readTex(name))) {
      const found = `nothing is seen of the name ${quote(name)}`;
      return [{ found, allowed: oneName, hint: 'write the name, or leave the field out' }];
    }
    if (/^others$/i.test(name) && (index === 0 || index < written.length - 1)) {
      const found = '"others" is no name, and can only end a list';
      const hint = 'write "and others" at the end of the list';
      return [{ found, allowed: 'Wei Liu and others', hint }];
    }
    if (isWhole(name) || isLabelled(name)) return [];
    const misread = misreadings.find(({ sign }) => splitAtDepth0(name, sign(name)).length > 1);
    if (misread) return [{ ...misread.problem, found: `${quote(name)} ${misread.problem.found}` }];
    const parts = partsOf(name);
    if (parts.length > 1 && !/[^\s{}]/.test(parts[0] ?? '')) {
      const found = `${quote(name)} has no family name before its comma`;
      return [
        { found, allowed: oneName, hint: 'write the family name first, or leave the comma out' },
      ];
    }
    if (parts.length <= 3) return [];
    const found = `${quote(name)} has more commas than a name can have`;
    const hint = 'write "and" between two names, and braces around the name of an organisation';
    return [{ found, allowed: oneName, hint }];
  });
}

const oneName = 'Wei Liu, or Liu, Wei, or Liu, Jr., Wei';

/** What other programs write in a list of names, and BibTeX's read as part of one. */
const misreadings = [
  {
    // An organisation such as AT\&T may stand without braces.
    sign: (name: string) => (name.includes(',') ? /[;；，、&]/y : /[;；，、]/y),
    problem: {
      found: 'has a sign that parts no names',
      allowed: 'Wei Liu and Ada Lovelace',
      hint: 'write "and" between two names, and braces around the name of an organisation',
    },
  },
  {
    sign: () => /(?:(?<=[\s,~])|^)et[\s~]*al\b\.?|等$/iy,
    problem: {
      found: 'is no name where it says that there are others',
      allowed: 'Wei Liu and others',
      hint: 'write "and others" at the end of the list',
    },
  },
];

/** The parts of a name between commas; one at its end parts nothing. */
function partsOf(name: string): string[] {
  const parts = splitAtDepth0(name, /(?<!\\),/y);
  while (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  return parts;
}

function readName(name: string): Author {
  if (isWhole(name)) return { literal: readTex(name) };
  if (isLabelled(name)) return readLabelled(name);
  const parts = partsOf(name).map(splitWords);
  const [first = [], second = []] = parts;
  const [third] = parts.slice(2);
  if (parts.length === 1) return partFirstVonLast(first);
  const [von, last] = partVonLast(first);
  const suffix = third ? joinWords(second) : '';
  return person(von, last, third ?? second, suffix);
}

/** `{Barnes and Noble}`; the brace of a letter such as `{\'E}va` holds only that letter. */
function isWhole(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false;
  let depth = 0;
  for (let index = 0; index < name.length; index++) {
    if (name[index] === '{') depth++;
    if (name[index] === '}' && --depth === 0) return index === name.length - 1;
  }
  return false;
}

/** The form with labels that biber knows: `given=Hans, family=Harman, prefix=von`. */
const label = /^\s*(family|given|prefix|suffix)\s*=\s*/i;

function isLabelled(name: string): boolean {
  return label.test(name);
}

function readLabelled(name: string): Author {
  const parts = new Map(
    splitAtDepth0(name, /,/y).map((part) => [
      label.exec(part)?.[1]?.toLowerCase() ?? '',
      readTex(part.replace(label, '').replace(/^"(.*)"$/s, '$1')),
    ]),
  );
  const part = (key: string) => parts.get(key) ?? '';
  return namedPerson(part('prefix'), part('family'), part('given'), part('suffix'));
}

/** Words of one name or part, each still TeX. */
type Words = readonly string[];

/** The blank behind a command of letters, as in `\L ukasz`, ends the command and no word. */
function splitWords(text: string): Words {
  return splitAtDepth0(text, /\\?\s+(?<!\\[a-z]+\s+)/iy).filter(Boolean);
}

/** `First von Last`: von begins with the first word in lower case; the last word is always Last. */
function partFirstVonLast(words: Words): Author {
  const start = words.slice(0, -1).findIndex(isLower);
  if (start < 0) return person([], words.slice(-1), words.slice(0, -1), '');
  const [von, last] = partVonLast(words.slice(start));
  return person(von, last, words.slice(0, start), '');
}

/** `von Last`: von is the words in lower case at the beginning, but never the last word. */
function partVonLast(words: Words): [von: Words, last: Words] {
  const end = words.slice(0, -1).findIndex((word) => !isLower(word));
  const start = end < 0 ? words.length - 1 : end;
  return [words.slice(0, start), words.slice(start)];
}

/**
 * True for a word that begins with a small letter, an accent on it or not; Georgian has but one case.
 * Braces that hold more than an accented letter keep a word from being parted: `{V}on Braun`.
 */
function isLower(word: string): boolean {
  const accented = /^\{\\(?:[`'^~=."]|[uvHcdbrkthUG]\b)/.test(word);
  const [first = ''] = word.startsWith('{') && !accented ? word : readTex(word);
  return /(?!\p{Script=Georgian})\p{Ll}/u.test(first);
}

function joinWords(words: Words): string {
  return readTex(words.join(' ')).replaceAll('\u00A0', ' ');
}

function person(von: Words, last: Words, first: Words, suffix: string): Author {
  return namedPerson(joinWords(von), joinWords(last), joinWords(first), suffix);
}

function namedPerson(particle: string, family: string, given: string, suffix: string): Author {
  return {
    family: family || given,
    ...(family && given && { given }),
    ...(particle && { particle }),
    ...(suffix && { suffix }),
  };
}

/** Splits a text where a sticky pattern matches outside of braces. */
function splitAtDepth0(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    separator.lastIndex = index;
    const [found] = depth === 0 && char !== '}' ? (separator.exec(text) ?? []) : [];
    if (!found) continue;
    parts.push(text.slice(start, index));
    start = index + found.length;
    index = start - 1;
  }
  return [...parts, text.slice(start)];
}
