import type { BibEntry } from '../citation/record.ts';
import { type Problem, quote } from '../problems.ts';
import type { Checked, Failure } from './checked.ts';

/** A `.bib` file, as far as its name and its entries go. */
interface NamedEntries {
  readonly file: string;
  readonly slug: string;
  readonly entries: Checked<readonly BibEntry[]>;
}

/**
 * What stands for `[slug]` in the address of an entry's files: the name of its `.bib` file for the
 * first, which is the one that cites the page of that name, and the key below it for any other.
 */
export function entrySlug(slug: string, key: string, index: number): string {
  return index === 0 ? slug : `${slug}/${key}`;
}

/** Why entries can't be served as files, of each file at once. */
export function checkEntrySlugs(files: readonly NamedEntries[]): Failure[] {
  const seen = new Map<string, { readonly file: string; readonly key: string }>();
  return files.flatMap(({ file, slug, entries }): Failure[] => {
    if (!('value' in entries)) return [];
    const problems = entries.value.flatMap(({ record: { key } }, index): Problem[] => {
      const path = `@${key}`;
      const hint = 'give the entry another key';
      const address = entrySlug(slug, key, index);
      if (index > 0 && key.split('/').some((part) => /^\.{0,2}$/.test(part))) {
        const found = `${quote(key)} makes no address of files`;
        return [
          { path, found, allowed: 'a key without empty parts, . and .. between slashes', hint },
        ];
      }
      const other = seen.get(address);
      seen.set(address, { file, key });
      if (!other) return [];
      const found = `its files would stand where those of ${quote(other.key)} in ${other.file} do`;
      const rename = `give the file another name, or ${quote(other.key)} another key`;
      const allowed = 'one address an entry';
      return [{ path, found, allowed, hint: index > 0 ? hint : rename }];
    });
    return problems.length > 0 ? [{ subject: 'The citation', problems, file }] : [];
  });
}
