import { quote } from './problems.ts';

/** Joins a path and a key as an author would write it: `axes.solving`, `cells["a b"]`. */
export function join(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!isName(key)) return `${path}[${quote(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** Says whether a key reads well behind a dot: no space, no sign but `-`, `_` and `$`. */
function isName(key: string): boolean {
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    const digit = code >= 0x30 && code <= 0x39 && index > 0;
    if (!letter && !digit && code < 0x80 && !'-_$'.includes(key.charAt(index))) return false;
  }
  return key !== '';
}
