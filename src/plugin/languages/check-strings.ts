import { type Problem, listNames, quote, suggest } from '../problems.ts';
import { en } from './catalogue/en.ts';
import { canonicalTag } from './tags.ts';

const keys = Object.keys(en);

/**
 * Checks the `strings` that an author gives the integration: texts by language tag and key.
 *
 * @returns every problem, none for `undefined`
 */
export function checkStrings(written: unknown): Problem[] {
  if (written === undefined) return [];
  const hint = "write it as  strings: { fr: { copy: 'Copier' } }";
  const allowed = 'texts by language tag and name';
  if (!isObject(written)) {
    return [{ path: 'strings', found: `it is ${quote(written)}`, allowed, hint }];
  }
  const seen = new Map<string, string>();
  return Object.entries(written).flatMap(([tag, texts]) => {
    const path = `strings.${tag}`;
    const canonical = canonicalTag(tag);
    if (canonical === undefined) return wrongTag(path, tag);
    const twin = seen.get(canonical);
    if (twin !== undefined) return twinOf(path, tag, twin);
    seen.set(canonical, tag);
    if (!isObject(texts)) return { path, found: `it is ${quote(texts)}`, allowed, hint };
    return Object.entries(texts).flatMap(([key, text]) =>
      checkText(`${path}.${key}`, tag, key, text),
    );
  });
}

function checkText(path: string, tag: string, key: string, text: unknown): Problem[] {
  if (!isKey(key)) {
    const found = 'the components say nothing of that name';
    return [{ path, found, allowed: listNames(keys), hint: suggest(key, keys) }];
  }
  const english: string | Readonly<Record<string, string>> = en[key];
  const names = namesIn(typeof english === 'string' ? english : (english['other'] ?? ''));
  if (typeof english === 'object' && 'between' in english) {
    return checkForms(path, text, ['between', 'last', 'pair'], 'between', english, []);
  }
  if (typeof text === 'object' && names.includes('count')) {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    return checkForms(path, text, pluralCategories, 'other', { other: '…' }, names);
  }
  if (typeof text === 'string') return checkNames(path, text, names);
  const found = `it is ${quote(text)}`;
  return [{ path, found, allowed: 'a text', hint: `write one, in English  ${quote(english)}` }];
}

/** A text in several forms, or the separators of a list. */
function checkForms(
  path: string,
  written: unknown,
  forms: readonly string[],
  needed: string,
  example: object,
  names: readonly string[],
): Problem[] {
  const allowed = `texts by ${listNames(forms)}`;
  if (!isObject(written) || written[needed] === undefined) {
    const found = `it is ${quote(written)}, without ${quote(needed)}`;
    return [{ path, found, allowed, hint: `write it as  ${quote(example)}` }];
  }
  return Object.entries(written).flatMap(([form, text]) => {
    const place = `${path}.${form}`;
    if (!forms.includes(form)) {
      return {
        path: place,
        found: 'the text has no such form',
        allowed,
        hint: suggest(form, forms),
      };
    }
    if (typeof text === 'string') return checkNames(place, text, names);
    return { path: place, found: `it is ${quote(text)}`, allowed, hint: 'write a text' };
  });
}

/** A text may leave a value out, but not name one that there is not. */
function checkNames(path: string, text: string, names: readonly string[]): Problem[] {
  const braced = names.map((name) => `{${name}}`);
  return namesIn(text)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const found = `nothing takes the place of ${quote(`{${name}}`)}`;
      const hint = names.length > 0 ? suggest(`{${name}}`, braced) : 'write it without braces';
      return { path, found, allowed: listNames(braced), hint };
    });
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function wrongTag(path: string, tag: string): Problem {
  const found = `${quote(tag)} is no language tag`;
  const allowed = 'tags of BCP 47, such as fr, pt-BR, zh-Hant';
  const dashed = tag.replaceAll('_', '-');
  const hint =
    canonicalTag(dashed) !== undefined ? suggest(tag, [dashed]) : 'write the tag of the language';
  return { path, found, allowed, hint };
}

function twinOf(path: string, tag: string, twin: string): Problem[] {
  const found = `${quote(tag)} is the same language as ${quote(twin)}`;
  return [{ path, found, allowed: 'each language once', hint: `move its texts to ${quote(twin)}` }];
}

function isKey(key: string): key is keyof typeof en {
  return Object.hasOwn(en, key);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
