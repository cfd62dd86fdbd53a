import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { SiteFormulas } from '../formulas/index.ts';
import { findSigns } from '../formulas/formula-sign.ts';
import { handedOn } from '../config/handed-on.ts';
import type { DiskCache } from '../../plugin/disk-cache.ts';
import type { WrittenLink } from '../links/written-links.ts';
import type { WholeText } from './whole-text.ts';

/** What reading a text leaves beside what it is made into. */
export interface TextTraces {
  readonly links: Pick<Map<string, readonly WrittenLink[]>, 'get' | 'set'>;
  readonly formulas: Pick<SiteFormulas, 'drawnIn' | 'remember'>;
}

/** A text to be made: by what it is known again, and what makes it. */
export interface TextToMake<Made extends MadeText> {
  readonly path: string;
  /** All that tells it from others. */
  readonly parts: readonly unknown[];
  readonly make: () => Promise<Made>;
  /** What it is without a module, if it can be without. */
  readonly wholeOf: (made: Made) => WholeText | undefined;
}

interface MadeText {
  readonly code: string;
}

/** Keeps texts from build to build, for the bundler as modules and for pages as they are. */
export interface TextKeeper {
  readonly keepModule: <Made extends MadeText>(text: TextToMake<Made>) => Promise<Made>;
  /**
   * Puts a text among those of the site that are words alone.
   *
   * @param isAnew whether nothing is taken that was kept
   * @returns whether it is one of them
   */
  readonly keepWhole: <Made extends MadeText>(
    text: TextToMake<Made>,
    isAnew: boolean,
  ) => Promise<boolean>;
}

/** A text as its module is kept. */
interface KeptModule<Made> {
  readonly result: Made;
  readonly links: readonly WrittenLink[];
}

/** What is kept of a text beside its words. */
interface KeptNotes {
  readonly links: readonly WrittenLink[];
  /** The signs of its formulas, or more that holds them. */
  readonly signs: string;
}

/** Kept beside it, since they are most of a text, and only pages that are made anew ask for them. */
type KeptFormulas = ReturnType<SiteFormulas['drawnIn']>;

/** Code out of a file may be other code by the next build. */
const readsFiles = /\bfile="/;

/** @param setting what beside the sources of the site the texts depend on, such as its base path */
export function textKeeper(setting: readonly string[], traces: TextTraces): TextKeeper {
  /** Astro says what is wrong with a text each time that it is made. */
  const failures = new Map<string, unknown>();
  const keyOf = (path: string, parts: readonly unknown[]) =>
    JSON.stringify(['text', setting, path, ...parts]);
  const linksIn = (path: string) => traces.links.get(fileOf(path)) ?? [];

  async function makeOnce<Made>(key: string, make: () => Promise<Made>) {
    if (failures.has(key)) throw failures.get(key) as Error;
    try {
      return await make();
    } catch (error) {
      failures.set(key, error);
      throw error;
    }
  }

  function leaveTraces(cache: DiskCache, path: string, { links, signs }: KeptNotes): void {
    traces.links.set(fileOf(path), links);
    traces.formulas.remember(signs, () => readFormulas(cache, signs));
  }

  function writeFormulas(cache: DiskCache, code: string): void {
    const name = nameOfFormulas(code);
    if (cache.has(name)) return;
    cache.write(name, Buffer.from(JSON.stringify(traces.formulas.drawnIn(code))));
  }

  function writeModule(cache: DiskCache, key: string, path: string, result: MadeText): void {
    if (dependsOnFiles(key)) return;
    writeFormulas(cache, result.code);
    const kept: KeptModule<MadeText> = { result, links: linksIn(path) };
    cache.write(key, Buffer.from(JSON.stringify(kept)));
  }

  return {
    keepModule: async <Made extends MadeText>({ path, parts, make }: TextToMake<Made>) => {
      const { cache } = handedOn;
      if (!cache) return make();
      const key = keyOf(path, parts);
      const found = cache.read(key);
      if (found) {
        const { result, links } = JSON.parse(found.toString()) as KeptModule<Made>;
        leaveTraces(cache, path, { links, signs: result.code });
        return result;
      }
      const made = await makeOnce(key, make);
      writeModule(cache, key, path, made);
      return made;
    },

    keepWhole: async ({ path, parts, make, wholeOf }, isAnew) => {
      const { cache, texts } = handedOn;
      const key = keyOf(path, parts);
      if (!cache || !texts || dependsOnFiles(key)) return false;
      const digest = createHash('sha256').update(key).digest('hex');
      const [name, nameOfNotes] = [`whole ${digest}`, `notes ${digest}`];
      const found = isAnew ? undefined : cache.read(nameOfNotes);
      if (found && texts.take(path, name)) {
        leaveTraces(cache, path, JSON.parse(found.toString()) as KeptNotes);
        return true;
      }
      if (cache.has(key)) return false;
      const made = await makeOnce(key, make);
      const whole = wholeOf(made);
      if (!whole) {
        writeModule(cache, key, path, made);
        return false;
      }
      writeFormulas(cache, made.code);
      texts.put(path, name, whole);
      const notes: KeptNotes = { links: linksIn(path), signs: findSigns(made.code).join('') };
      cache.write(nameOfNotes, Buffer.from(JSON.stringify(notes)));
      return true;
    },
  };
}

function fileOf(path: string): string {
  return relative(process.cwd(), path);
}

function dependsOnFiles(key: string): boolean {
  return readsFiles.test(key.replaceAll('\\"', '"'));
}

/** A translation has most often the formulas of its original, and they are kept once. */
function nameOfFormulas(code: string): string {
  return `formulas ${findSigns(code).join('')}`;
}

/** Where they are lost, they are drawn again. */
function readFormulas(cache: DiskCache, code: string): KeptFormulas {
  const found = cache.read(nameOfFormulas(code));
  return found ? (JSON.parse(found.toString()) as KeptFormulas) : [];
}
