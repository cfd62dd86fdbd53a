import { hash } from 'node:crypto';
import { handedOn } from '../config/handed-on.ts';
import type { BuiltFolder, StartStep } from './finish-pages.ts';
import type { WrittenPage } from './written-page.ts';

/** What a step makes of a page. */
export interface MadePage<Note> {
  /** The page, where it is changed. */
  readonly html?: string | undefined;
  /** What is read off it: plain data. */
  readonly note?: Note | undefined;
}

/** A step by which nothing but a page itself decides what becomes of it. */
export interface KeptStep<Note = unknown> {
  /** Makes of a page what is kept from build to build. */
  readonly make: (html: string, name: string) => MadePage<Note> | Promise<MadePage<Note>>;
  /** Whether a kept page is still good by what was noted of it; so it is where nobody says. */
  readonly isGood?: (note: Note) => Promise<boolean>;
  /**
   * Is told in every build what was noted of a page, if anything was.
   *
   * @param page as it was before the first step
   */
  readonly take?: (note: Note, page: WrittenPage) => void | Promise<void>;
  /** Follows once all pages are written. */
  readonly done?: () => void | Promise<void>;
}

/** Begins such a step, when the site is built. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has notes of its own
export type StartKeptStep = (folder: BuiltFolder) => KeptStep<any>;

/** A page as it is kept. */
interface KeptPage {
  /** Digest of the page before the first step. */
  readonly from: string;
  /** One a step. */
  readonly notes: readonly unknown[];
  readonly bytes: Buffer;
}

/**
 * Takes each page through steps as one step, the last that changes it; they are left out for a page
 * that comes as it came to an earlier build.
 */
export function keepPages(steps: readonly StartKeptStep[]): StartStep {
  return (folder) => {
    const started = steps.map((start) => start(folder));
    const keep = pageKeeper(started, folder);
    return {
      page: async (page) => {
        const { notes, bytes } = await keep(page);
        for (const [index, { take }] of started.entries()) {
          const note = notes[index] ?? undefined;
          if (note !== undefined) await take?.(note, page);
        }
        return bytes;
      },
      done: async () => {
        for (const { done } of started) await done?.();
      },
    };
  };
}

/** Makes what becomes of a page by all steps, or finds it as it was made before, in any thread. */
export function pageKeeper(
  steps: readonly KeptStep[],
  { base, assets }: Pick<BuiltFolder, 'assets' | 'base'>,
): (written: WrittenPage) => Promise<Pick<KeptPage, 'bytes' | 'notes'>> {
  return async (written) => {
    const key = JSON.stringify(['page', base, assets, written.name]);
    const from = hash('sha256', written.bytes);
    const kept = readKept(key, from);
    if (kept && (await areGood(kept.notes, steps))) return kept;
    const page = { from, ...(await makePage(steps, written)) };
    writeKept(key, page);
    return page;
  };
}

async function areGood(notes: readonly unknown[], steps: readonly KeptStep[]): Promise<boolean> {
  for (const [index, { isGood }] of steps.entries()) {
    const note = notes[index] ?? undefined;
    if (isGood && note !== undefined && !(await isGood(note))) return false;
  }
  return true;
}

/** Ends a line of JSON, behind which the page stands as it is written. */
const lineEnd = '\n';

function readKept(key: string, from: string): KeptPage | undefined {
  const read = handedOn.cache?.read(key);
  if (!read) return undefined;
  const end = read.indexOf(lineEnd);
  const kept = JSON.parse(read.toString('utf8', 0, end)) as Omit<KeptPage, 'bytes'>;
  return kept.from === from ? { ...kept, bytes: read.subarray(end + 1) } : undefined;
}

function writeKept(key: string, { from, notes, bytes }: KeptPage): void {
  const line = JSON.stringify({ from, notes }) + lineEnd;
  handedOn.cache?.write(key, Buffer.concat([Buffer.from(line), bytes]));
}

async function makePage(steps: readonly KeptStep[], { name, html: built }: WrittenPage) {
  let html = built;
  const notes: unknown[] = [];
  for (const { make } of steps) {
    const making = make(html, name);
    // Steps read the same tree of a page, if no other page comes between them.
    const made = making instanceof Promise ? await making : making;
    html = made.html ?? html;
    notes.push(made.note);
  }
  return { bytes: Buffer.from(html), notes };
}
