import type {
  Catalogue,
  Key,
  ListKey,
  SiteStrings,
  TextKey,
  ValueName,
} from './catalogue/catalogue.ts';
import { signs } from './catalogue/signs.ts';
import { type TextValues, fillText } from './fill-text.ts';
import { remember } from './remember.ts';
import { matchTag } from './tags.ts';

/** Written into the build by the integration; not there where nothing is built. */
declare const __OCTANT_STRINGS__: SiteStrings | undefined;

const siteStrings = typeof __OCTANT_STRINGS__ === 'undefined' ? {} : __OCTANT_STRINGS__;

/** What takes the place of the names in the text of a key. */
type ValuesOf<K extends TextKey> = Readonly<Record<ValueName<K>, string | number>>;

/** Says the components' own texts to the readers of one language: all of them, or those of some keys. */
export interface Strings<Of extends Key = Key> {
  /** The text of a key, with its values. */
  readonly t: <K extends TextKey & Of>(
    key: K,
    ...values: [ValueName<K>] extends [never] ? [] : [ValuesOf<K>]
  ) => string;
  /** Joins the parts of a list. */
  readonly list: (key: ListKey & Of, parts: readonly string[]) => string;
  /** BCP 47 tag of the language that the text of a key is in, which may be English. */
  readonly langOf: (key: Of) => string;
}

/** The texts of one language, not all of them perhaps. */
interface Source {
  readonly tag: string;
  readonly texts: Partial<Catalogue>;
}

/** Makes the function that finds the texts of some keys, from those that the package has. */
export function speakerOf<Of extends Key>(
  en: Pick<Catalogue, Of>,
  zh: Pick<Catalogue, Of>,
): (tag: string, site?: SiteStrings) => Strings<Of> {
  const spoken = [
    { tag: 'en', texts: en },
    { tag: 'zh', texts: zh },
  ];
  // Every figure of a page asks for the same.
  const ofSite = remember(
    (site: SiteStrings) => remember((tag: string) => makeStrings(tag, site, spoken)),
    new WeakMap(),
  );
  return (tag, site = siteStrings) => ofSite(site)(tag);
}

/** @param spoken what the package says: first English, which has every key that is asked for */
function makeStrings(tag: string, site: SiteStrings, spoken: readonly Source[]): Strings {
  const given = Object.entries(site).map(([language, texts]): Source => ({ tag: language, texts }));
  const sources = [...byNearness(tag, [...given, ...spoken]), { tag: 'und', texts: signs }];
  const all = [...sources, ...spoken.slice(0, 1)].reduceRight<Partial<Catalogue>>(
    (rest, { texts }) => ({ ...rest, ...texts }),
    {},
  ) as Catalogue;
  const tags = new Map<string, string>();
  for (const { tag, texts } of sources) {
    for (const key of Object.keys(texts)) if (!tags.has(key)) tags.set(key, tag);
  }
  const langOf = (key: Key) => tags.get(key) ?? 'en';
  const say = (key: TextKey, values: TextValues) => fillText(all[key], langOf(key), values);
  return {
    t: (key, ...[values = {}]) => say(key, values),
    list: (key, parts) => {
      const { between, last = between, pair = last } = all[key];
      const final = parts.length === 2 ? pair : last;
      let whole = '';
      let left = parts.length;
      for (const part of parts) {
        left -= 1;
        whole += part;
        if (left > 0) whole += left === 1 ? final : between;
      }
      return whole;
    },
    langOf,
  };
}

/** The sources in the same language, best first; of two with the same tag, the earlier one. */
function byNearness(tag: string, sources: readonly Source[]): Source[] {
  const best = matchTag(
    tag,
    sources.map((source) => source.tag),
  );
  const index = sources.findIndex((source) => source.tag === best);
  const source = sources[index];
  return source ? [source, ...byNearness(tag, sources.toSpliced(index, 1))] : [];
}
