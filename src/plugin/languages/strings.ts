import { en } from './catalogue/en.ts';
import type {
  Catalogue,
  Key,
  ListKey,
  SiteStrings,
  TextKey,
  ValueName,
} from './catalogue/catalogue.ts';
import { signs } from './catalogue/signs.ts';
import { zh } from './catalogue/zh.ts';
import { type TextValues, fillText } from './fill-text.ts';
import { remember } from './remember.ts';
import { matchTag } from './tags.ts';

/** Written into the build by the integration; not there where nothing is built. */
declare const __OCTANT_STRINGS__: SiteStrings | undefined;

const siteStrings = typeof __OCTANT_STRINGS__ === 'undefined' ? {} : __OCTANT_STRINGS__;

/** What takes the place of the names in the text of a key. */
type ValuesOf<K extends TextKey> = Readonly<Record<ValueName<K>, string | number>>;

/** Says the components' own texts to the readers of one language. */
export interface Strings {
  /** The text of a key, with its values. */
  readonly t: <K extends TextKey>(
    key: K,
    ...values: [ValueName<K>] extends [never] ? [] : [ValuesOf<K>]
  ) => string;
  /** Joins the parts of a list. */
  readonly list: (key: ListKey, parts: readonly string[]) => string;
  /** BCP 47 tag of the language that the text of a key is in, which may be English. */
  readonly langOf: (key: Key) => string;
}

/** The texts of one language, not all of them perhaps. */
interface Source {
  readonly tag: string;
  readonly texts: Partial<Catalogue>;
}

const spoken: readonly Source[] = [
  { tag: 'en', texts: en },
  { tag: 'zh', texts: zh },
];

/**
 * The components' own texts for readers of a language: the site's, then the package's, then those of
 * the nearest other variety, then signs or English.
 *
 * @param tag BCP 47 tag
 * @param site what the site says in place of the package. @default the integration's `strings`
 * @example
 * ```ts
 * strings('zh-CN').t('figure', { number: 3 }); // => '图3'
 * strings('fr', { fr: { copy: 'Copier' } }).t('copy'); // => 'Copier'
 * ```
 */
export function strings(tag: string, site: SiteStrings = siteStrings): Strings {
  return ofSite(site)(tag);
}

/** Every figure of a page asks for the same. */
const ofSite = remember(
  (site: SiteStrings) => remember((tag: string) => makeStrings(tag, site)),
  new WeakMap(),
);

function makeStrings(tag: string, site: SiteStrings): Strings {
  const given = Object.entries(site).map(([language, texts]): Source => ({ tag: language, texts }));
  const sources = [...byNearness(tag, [...given, ...spoken]), { tag: 'und', texts: signs }];
  const all = sources.reduceRight<Catalogue>((rest, { texts }) => ({ ...rest, ...texts }), en);
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
