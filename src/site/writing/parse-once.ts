import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';

/** So many letters of texts have trees that fit a build's memory beside all else. */
const most = 4_000_000;

/** A remark plugin that knows which trees it holds. */
export interface ParseOnce {
  (this: Processor): void;
  /** Lets go of the tree of a text that nobody will read again. */
  readonly forget: (path: string) => void;
}

/**
 * A remark plugin that has a text parsed once which is read twice in a build: where translations are
 * compared, and where its page is made. The first reading leaves a copy of its tree for the second,
 * which takes it away. It stands before plugins that change trees.
 */
export function remarkParseOnce(): ParseOnce {
  const left = new Map<string, { readonly source: string; readonly tree: Root }>();
  let room = most;
  const forget = (path: string) => {
    room += left.get(path)?.source.length ?? 0;
    left.delete(path);
  };
  const attach = function (this: Processor) {
    const { parser } = this;
    if (!parser) return;
    this.parser = (source: string, file: VFile) => {
      const found = left.get(file.path);
      forget(file.path);
      if (found?.source === source) return found.tree;
      const tree = parser(source, file) as Root;
      const copy = room > source.length ? tryCopy(tree) : undefined;
      if (copy) {
        left.set(file.path, { source, tree: copy });
        room -= source.length;
      }
      return tree;
    };
  };
  return Object.assign(attach, { forget });
}

/** What nests too deep for a copy is refused where it is read. */
function tryCopy(tree: Root): Root | undefined {
  try {
    return copyTree(tree);
  } catch {
    return undefined;
  }
}

/** Copies data; what tells where a node stands nobody changes. */
function copyTree<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  if (Array.isArray(value)) return value.map(copyTree) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    copy[key] = key === 'position' ? part : copyTree<unknown>(part);
  }
  return copy as T;
}
