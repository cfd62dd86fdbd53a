import { fullFamily, isEastAsian } from '../person-names.ts';
import type { Author } from '../record.ts';

/** How a citation style writes its list of authors. */
export interface NameStyle {
  /** Between names, and before the last one. */
  readonly between: string;
  readonly beforeLast: string;
  /** Before the second of two, where that differs. */
  readonly beforeLastOfTwo?: string;
  /** True where the given name stands before the family name. */
  readonly givenFirst?: true;
  /** Between family and given name. */
  readonly inside: string;
  /** Longest list that is written in full; of a longer one, the first `shown` names. */
  readonly max: number;
  readonly shown: number;
  /** Behind the shown names, before the last of all; without it `etAl` ends the list. */
  readonly ellipsis?: string;
  readonly etAl: string;
  /** Behind an initial, between two, and in place of the hyphen in Jean-Paul. */
  readonly initial: { readonly end: string; readonly between: string; readonly hyphen: string };
  readonly suffix: (suffix: string) => string;
  readonly family: (family: string) => string;
}

/** Writes a list of names. */
export function writeNames(
  authors: readonly Author[],
  moreAuthors: boolean,
  style: NameStyle,
): string {
  const names = authors.map((author) => writeName(author, style));
  const last = names.at(-1) ?? '';
  if (names.length > style.max) {
    const shown = names.slice(0, style.shown).join(style.between);
    return shown + (style.ellipsis && !moreAuthors ? style.ellipsis + last : style.etAl);
  }
  if (moreAuthors) return names.join(style.between) + style.etAl;
  if (names.length < 2) return last;
  const before =
    names.length === 2 ? (style.beforeLastOfTwo ?? style.beforeLast) : style.beforeLast;
  return names.slice(0, -1).join(style.between) + before + last;
}

function writeName(author: Author, style: NameStyle): string {
  if ('literal' in author) return style.family(author.literal);
  const { family, given, suffix } = author;
  if (isEastAsian(author)) return family + (given ?? '');
  const parts = [style.family(fullFamily(author))];
  if (given) parts[style.givenFirst ? 'unshift' : 'push'](initials(given, style));
  return parts.join(style.inside) + (suffix ? style.suffix(suffix) : '');
}

/** What is written in characters or syllables has no initials. */
function initials(given: string, { initial }: NameStyle): string {
  if (isEastAsian({ family: given })) return given;
  return given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((name) => {
      const [first = '', ...others] = name.split(/[-‐]+/).filter(Boolean);
      const isLeftOut = (part: string) => initial.hyphen === '-' && /^\p{Ll}/u.test(part);
      return [first, ...others.filter((part) => !isLeftOut(part))]
        .map((part) => initialOf(part, initial.end))
        .join(initial.hyphen);
    })
    .join(initial.between);
}

/** One letter, or the abbreviation that it is already: `Th.`. Small letters and `(Bob)` stay whole. */
function initialOf(part: string, end: string): string {
  if (!/^(?!\p{Ll})\p{L}/u.test(part)) return part;
  const [initial = ''] = /^\p{L}+(?=\.$)|^\p{L}\p{M}*/u.exec(part) ?? [];
  return initial + end;
}
