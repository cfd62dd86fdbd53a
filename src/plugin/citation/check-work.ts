import { recordType } from './check-record.ts';
import type { CitedWork } from './post.ts';
import { readAs, text, withParts } from './value-types.ts';

const edition = withParts("{ language: 'en', title: '…', url: '…' }", {
  needed: { language: text, title: text, url: text },
  possible: { description: text, image: text, files: text },
});
const work = withParts('citeEntry(entry)', {
  needed: { record: recordType, bibtex: text },
  possible: { edition, files: text },
});

/**
 * Checks a work that a caller may have made by hand, and copies it as plain data.
 *
 * @throws {OctantError} naming each part that is not what it should be
 */
export function checkWork(written: CitedWork): CitedWork {
  return readAs(written, 'The work', 'work', work);
}
