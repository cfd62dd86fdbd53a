/** A profile as V8 writes it (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile). */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** Ids of nodes, one a sample. */
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** What V8 itself does, by the names that it gives to it. */
const ofV8: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'native code',
  '(root)': 'native code',
};
const idle = '(idle)';

/** Packages that come in dozens. */
const family =
  /^(micromark|mdast-util|hast-util|unist-util|estree-util|remark|rehype|@shikijs\/).*$/;

/**
 * Sums what the threads of a build were busy with, in seconds: packages by their names, and what the
 * site itself does by folder. What Node does and what is compiled to WebAssembly counts for whoever
 * called it.
 */
export function sumProfiles(profiles: readonly Profile[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const nameOf = nameNodes(nodes);
    for (const [index, id] of samples.entries()) {
      const name = nameOf.get(id) ?? 'native code';
      if (name === idle) continue;
      sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
    }
  }
  return sums;
}

/** A node stands behind its parent, whose name it takes if it has none of its own. */
function nameNodes(nodes: readonly ProfileNode[]): Map<number, string> {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const names = new Map<number, string>();
  for (const { id, callFrame } of nodes) {
    const parent = parents.get(id);
    const above = (parent === undefined ? undefined : names.get(parent)) ?? 'Node';
    const { functionName, url } = callFrame;
    const name = functionName === idle ? idle : (ofV8[functionName] ?? nameOfFile(url));
    names.set(id, name ?? (above === 'native code' ? 'Node' : above));
  }
  return names;
}

function nameOfFile(url: string): string | undefined {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/.exec(url) ?? [];
  if (name !== undefined) return name.replace(family, '$1*');
  const [, own] = /\/(src\/(?:site|plugin)\/[^/?]+)/.exec(url) ?? [];
  if (own !== undefined) return own;
  return url.includes('/.prerender/') ? 'the pages, bundled' : undefined;
}

/** The rows of a table, the longest first, of two builds; the rest is one row. */
export function tabulate(
  cold: ReadonlyMap<string, number>,
  warm: ReadonlyMap<string, number>,
  rows = 18,
): Record<string, { cold: number; share: string; warm: number }> {
  const names = [...new Set([...cold.keys(), ...warm.keys()])].sort(
    (a, b) => (cold.get(b) ?? 0) - (cold.get(a) ?? 0) || a.localeCompare(b),
  );
  const sum = (times: ReadonlyMap<string, number>, of: readonly string[]) =>
    of.reduce((total, name) => total + (times.get(name) ?? 0), 0);
  const whole = sum(cold, names);
  const row = (of: readonly string[]) => ({
    cold: round(sum(cold, of)),
    share: `${Math.round((100 * sum(cold, of)) / whole)} %`,
    warm: round(sum(warm, of)),
  });
  const rest = names.slice(rows);
  return {
    ...Object.fromEntries(names.slice(0, rows).map((name) => [name, row([name])])),
    ...(rest.length > 0 && { [`${rest.length} others`]: row(rest) }),
    'in all': row(names),
  };
}

function round(seconds: number): number {
  return Number(seconds.toFixed(2));
}
