import { OctantError, type Problem } from 'astro-octant/problems';

/** What a dev server stores in place of front matter that is wrong. */
interface Faulty {
  readonly title: string;
  readonly fault: {
    readonly subject: string;
    readonly problems: readonly Problem[];
    readonly file: string | undefined;
  };
}

/** Keeps an error of an entry with the content, until a page asks for that. */
export function noteFault(id: string, { subject, problems, file }: OctantError): Faulty {
  return { title: id, fault: { subject, problems, file } };
}

/**
 * Looks through entries for errors that were kept with them.
 *
 * @throws {OctantError} the first of them, which a dev server shows over the page
 */
export function throwFaults(entries: readonly { readonly data: object }[]): void {
  for (const { data } of entries) {
    if (!('fault' in data)) continue;
    const { subject, problems, file } = data.fault as Faulty['fault'];
    throw new OctantError(subject, problems, file);
  }
}
