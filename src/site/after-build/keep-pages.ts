import { createHash } from 'node:crypto';
import { handedOn } from '../config/handed-on.ts';
import type { BuiltFolder, StartStep } from './finish-pages.ts';

/** What a step makes of a page. */
export interface MadePage<Note> {
  /** The page, where it is changed. */
  readonly html?: string | undefined;
  /** What is read off it: plain data. */
  readonly note?: Note | undefined;
}

/** A page that has passed all steps. */
export interface TakenPage {
  /** Its file below the output folder: `zh/index.html`. */
  readonly name: string;
  /** As it was before the first step. */
  readonly built: string;
}

/** A step by which nothing but a page itself decides what becomes of it. */
export interface KeptStep<Note = unknown> {
  /** Makes of a page what is kept from build to build. */
  readonly make: (html: string, name: string) => MadePage<Note>;
  /** Is told in every build what was noted of a page, if anything was. */
  readonly take?: (note: Note, page: TakenPage) => void | Promise<void>;
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
      page: async (built, name) => {
        const { notes, bytes } = keep(built, name);
        for (const [index, { take }] of started.entries()) {
          const note = notes[index] ?? undefined;
          if (note !== undefined) await take?.(note, { name, built });
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
): (built: string, name: string) => Pick<KeptPage, 'bytes' | 'notes'> {
  return (built, name) => {
    const key = JSON.stringify(['page', base, assets, name]);
    const from = createHash('sha256').update(built).digest('hex');
    const kept = readKept(key, from);
    if (kept) return kept;
    const page = { from, ...makePage(steps, built, name) };
    writeKept(key, page);
    return page;
  };
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

function makePage(steps: readonly KeptStep[], built: string, name: string) {
  let html = built;
  const notes = steps.map(({ make }) => {
    const made = make(html, name);
    html = made.html ?? html;
    return made.note;
  });
  return { bytes: Buffer.from(html), notes };
}
