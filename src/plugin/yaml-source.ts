import {
  LineCounter,
  type Node,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './problems.ts';

/** What a text of YAML, or of JSON, holds, and where. */
export interface YamlSource {
  /** Plain data; `undefined` where the text can't be read. */
  readonly data: unknown;
  /** What is wrong with the text as YAML, each with its line. */
  readonly problems: readonly Problem[];
  /** The line, from 1, of a part that is named as a problem names it, or of the nearest around it. */
  readonly lineOf: (path: string) => number;
}

/**
 * Reads a text of YAML 1.2 (https://yaml.org/spec/1.2.2/), of which JSON is a part. Names, `&name`,
 * and merges, `<<: *name`, keep what stands in several places together.
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  // What is left open is found at the end, behind the last line that holds anything.
  const last = text.trimEnd().length;
  const lineAt = (offset: number) => lines.linePos(Math.min(offset, last)).line;
  const start = isNode(document.contents) ? offsetOf(document.contents) : 0;
  const lineOf = (path: string): number => {
    let place = start;
    let node: unknown = document.contents;
    for (const key of keysIn(path)) {
      const part = findPart(isAlias(node) ? node.resolve(document) : node, key);
      if (!part) break;
      place = part.place;
      node = part.value;
    }
    return lineAt(place);
  };
  const problems = document.errors.map(({ message, pos: [offset] }) => ({
    path: '',
    line: lineAt(offset),
    found: `it can't be read as YAML: ${message.replace(/\.?\s*$/, '')}`,
    allowed: 'YAML 1.2, https://yaml.org/spec/1.2.2',
    hint: 'mend the syntax there',
  }));
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const allowed = 'names that stand before it';
      const found = `nothing before it is named &${alias.source}`;
      const hint = `write  &${alias.source}  before what it stands for, or write that out`;
      problems.push({ path: '', line: lineAt(offsetOf(alias)), found, allowed, hint });
    },
  });
  if (problems.length > 0) return { data: undefined, problems, lineOf };
  try {
    return { data: document.toJS() as unknown, problems, lineOf };
  } catch (error) {
    // Names of names of names, which written out have no end.
    const found = `it can't be read as YAML: ${(error as Error).message}`;
    const problem = {
      path: '',
      line: lineAt(start),
      found,
      allowed: 'names that come to an end',
      hint: 'write out what the names stand for',
    };
    return { data: undefined, problems: [problem], lineOf };
  }
}

/** `layers.one.cells[0]["a b"]`, key by key. */
function keysIn(path: string): string[] {
  const keys = path.matchAll(/\[("(?:[^"\\]|\\.)*")\]|[^.[\]]+/g);
  return [...keys].map(([whole, quoted]) => (quoted ? String(JSON.parse(quoted)) : whole));
}

interface Part {
  readonly place: number;
  readonly value: unknown;
}

function findPart(node: unknown, key: string): Part | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { place: offsetOf(item), value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && isNode(pair.key) ? { place: offsetOf(pair.key), value: pair.value } : undefined;
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0;
}
