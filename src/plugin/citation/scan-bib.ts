/** Where one entry of a `.bib` file stands, so that messages can name the line. */
export interface ScannedEntry {
  /** In lower case, as are the names of fields and abbreviations. */
  readonly type: string;
  readonly key: string;
  readonly line: number;
  /** The entry's own characters, from `@` to its closing brace. */
  readonly text: string;
  readonly fields: readonly ScannedName[];
  /** Abbreviations used in place of a text: `jul` in `month = jul`. */
  readonly macros: readonly ScannedName[];
}

/** A name with the line on which it stands. */
export interface ScannedName {
  readonly name: string;
  readonly line: number;
}

const opening = /@[ \t]*([a-z]+)\s*[{(]\s*/iy;
const name = /[a-z_][\w:+-]*/iy;

/**
 * Finds entries, fields and abbreviations of a `.bib` file that has been parsed before, so is known
 * to be well formed. `@string` counts as an entry whose field is the abbreviation it defines.
 */
export function scanBib(source: string): ScannedEntry[] {
  const entries: ScannedEntry[] = [];
  for (let at = source.indexOf('@'); at >= 0; at = source.indexOf('@', at)) {
    const [head, type = ''] = matchAt(opening, source, at) ?? [];
    if (!head || type.toLowerCase() === 'comment') {
      const end = head ? source.indexOf('\n', at) : at + 1;
      at = end < 0 ? source.length : end;
      continue;
    }
    const entry = scanEntry(source, at, type.toLowerCase(), at + head.length);
    entries.push(entry);
    at += entry.text.length;
  }
  return entries;
}

function scanEntry(source: string, start: number, type: string, body: number): ScannedEntry {
  const fields: ScannedName[] = [];
  const macros: ScannedName[] = [];
  const key = type === 'string' ? '' : (/^[^,\s]*/.exec(source.slice(body))?.[0] ?? '');
  let at = body + key.length;
  let depth = 0;
  let quoted = false;
  for (; at < source.length; at++) {
    const char = source[at];
    if (char === '\\' && /[\\{}]/.test(source[at + 1] ?? '')) at++;
    else if (char === '{') depth++;
    else if (depth === 0 && char === '"') quoted = !quoted;
    else if (depth === 0 && !quoted && (char === '}' || char === ')')) break;
    else if (char === '}') depth--;
    else if (depth === 0 && !quoted) {
      const [word] = matchAt(name, source, at) ?? [];
      if (!word) continue;
      const found = { name: word.toLowerCase(), line: lineAt(source, at) };
      at += word.length - 1;
      const isField = /^\s*=/.test(source.slice(at + 1, at + 99));
      (isField ? fields : macros).push(found);
    }
  }
  const line = lineAt(source, start);
  return { type, key, line, text: source.slice(start, at + 1), fields, macros };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
