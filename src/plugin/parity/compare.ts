import { listNames, nearest, quote } from '../problems.ts';
import type { Facts } from './block-content.ts';
import type { ReadBlock, ReadEdition } from './read-posts.ts';

/** A place in a file. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Something in which a translation differs from its original. */
export interface Finding {
  /** Where, in the original and in the translation. */
  readonly spots: readonly [Spot, Spot];
  readonly message: string;
}

const facts: Readonly<Record<keyof Facts, string>> = {
  figures: 'the figures differ',
  citations: 'the citations differ',
  components: 'the components differ',
  links: 'the links differ',
  formulas: 'the formulas differ',
  code: 'the code differs',
  numbers: 'the numbers differ',
};

/**
 * Compares a translation with its original, block by block.
 *
 * @param languages folders of all languages, which addresses begin with
 */
export function compareEditions(
  original: ReadEdition,
  translation: ReadEdition,
  languages: readonly string[],
): Finding[] {
  const renamed = findRenamed(original, translation);
  const isRenamed = ({ section }: ReadBlock) => renamed.has(section);
  return [
    ...[...renamed.values()].flat(),
    ...findAlone(original, translation, isRenamed, (here, there) => [here, there]),
    ...findAlone(translation, original, isRenamed, (here, there) => [there, here]),
    ...compareOrder(original, translation),
    ...pairBlocks(original, translation).flatMap(([a, b]) =>
      comparePair(original, translation, a, b, languages),
    ),
  ];
}

/** The blocks that both editions have, in the order of the first. */
export function pairBlocks(a: ReadEdition, b: ReadEdition): (readonly [ReadBlock, ReadBlock])[] {
  const others = new Map(b.blocks.map((block) => [block.id, block]));
  return a.blocks.flatMap((block) => {
    const other = others.get(block.id);
    return other ? [[block, other] as const] : [];
  });
}

/**
 * Finds the sections of a translation whose ids are nearly those of sections that it lacks: one
 * finding each, in place of one for every block in them.
 *
 * @returns the findings by the ids of both sections
 */
function findRenamed(
  original: ReadEdition,
  translation: ReadEdition,
): ReadonlyMap<string, Finding[]> {
  const [ours, theirs] = [original, translation].map(({ blocks }) =>
    blocks.filter(({ startsSection, named, alone }) => startsSection && named && !alone),
  ) as [ReadBlock[], ReadBlock[]];
  const lacking = (blocks: readonly ReadBlock[], others: readonly ReadBlock[]) =>
    blocks.filter(({ id }) => !others.some((other) => other.id === id));
  const missing = lacking(ours, theirs);
  return new Map(
    lacking(theirs, ours).flatMap((block): [string, Finding[]][] => {
      const id = nearest(
        block.id,
        missing.map((candidate) => candidate.id),
      );
      const index = missing.findIndex((candidate) => candidate.id === id);
      const [meant] = index < 0 ? [] : missing.splice(index, 1);
      if (!meant) return [];
      const message = `${original.language} has no section ${quote(block.id)}; write ${quote(meant.id)} instead, as there`;
      const finding = {
        spots: [spot(original, meant), spot(translation, block)] as const,
        message,
      };
      return [
        [block.id, [finding]],
        [meant.id, []],
      ];
    }),
  );
}

function findAlone(
  here: ReadEdition,
  there: ReadEdition,
  isKnown: (block: ReadBlock) => boolean,
  order: (here: Spot, there: Spot) => readonly [Spot, Spot],
): Finding[] {
  const others = new Map(there.blocks.map((block) => [block.id, block]));
  let line = 1;
  return here.blocks.flatMap((block): Finding[] => {
    const other = others.get(block.id);
    line = other?.line ?? line;
    if (block.alone) {
      const message = `${block.name} is marked as standing alone, and ${there.language} has it too`;
      return other ? [{ spots: order(spot(here, block), spot(there, other)), message }] : [];
    }
    if (other || isKnown(block)) return [];
    return [
      {
        spots: order(spot(here, block), { file: there.file, line }),
        message: `${block.name} (${block.kind}) of ${here.language} has no counterpart in ${there.language}`,
      },
    ];
  });
}

function compareOrder(original: ReadEdition, translation: ReadEdition): Finding[] {
  const pairs = pairBlocks(original, translation).filter(([a]) => a.startsSection);
  const lines = pairs.map(([, b]) => b.line);
  let furthest = 0;
  const index = lines.findIndex((line) => {
    if (line < furthest) return true;
    furthest = line;
    return false;
  });
  const pair = pairs[index];
  if (!pair) return [];
  const ours = pairs.map(([{ id }]) => id);
  const theirs = [...pairs].sort(([, a], [, b]) => a.line - b.line);
  const message = `the sections stand in another order: ${listNames(ours)} in ${original.language}, ${listNames(theirs.map(([, { id }]) => id))} in ${translation.language}`;
  return [{ spots: [spot(original, pair[0]), spot(translation, pair[1])], message }];
}

function comparePair(
  original: ReadEdition,
  translation: ReadEdition,
  a: ReadBlock,
  b: ReadBlock,
  languages: readonly string[],
): Finding[] {
  const spots = [spot(original, a), spot(translation, b)] as const;
  const say = (what: string, ours: string, theirs: string): Finding => ({
    spots,
    message: `${a.name}: ${what}: ${ours} in ${original.language}, ${theirs} in ${translation.language}`,
  });
  const findings = Object.entries(facts).flatMap(([key, what]) => {
    const read = ({ content }: ReadBlock) =>
      content[key as keyof Facts].map((fact) => (key === 'links' ? shared(fact, languages) : fact));
    const [ours, theirs] = withoutCommon(read(a), read(b));
    return ours.length + theirs.length > 0 ? [say(what, listNames(ours), listNames(theirs))] : [];
  });
  return a.kind === b.kind ? findings : [say('the kinds differ', a.kind, b.kind), ...findings];
}

/** What only one of two lists has; the order differs between languages and doesn't count. */
function withoutCommon(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const rest = [...b];
  const only = a.filter((fact) => {
    const index = rest.indexOf(fact);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [only, rest];
}

/** An address without the language it begins with, since each edition links to its own. */
function shared(address: string, languages: readonly string[]): string {
  const first = /^\/([^/#?]+)(?=[/#?]|$)/.exec(address)?.[1];
  return first && languages.includes(first) ? address.slice(first.length + 1) || '/' : address;
}

function spot({ file }: ReadEdition, { line }: ReadBlock): Spot {
  return { file, line };
}
