import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import { textIn } from '../localize.ts';
import { type Context, join } from './fields.ts';

interface Labelled {
  readonly id: string;
  readonly label: Text;
}

/**
 * Reports labels that stand twice in one language, since a reader can't tell their things apart.
 *
 * @param key where the label of a thing stands, from the path of the thing
 */
export function checkLabels(
  context: Context,
  path: string,
  things: readonly Labelled[],
  key = '.label',
): void {
  const reported: Labelled[] = [];
  for (const language of context.languages) {
    const seen = new Map<string, string>();
    for (const thing of things) {
      const text = textIn(thing.label, language);
      if (!text) continue;
      const other = seen.get(text);
      if (other === undefined) seen.set(text, thing.id);
      else if (!reported.includes(thing)) {
        reported.push(thing);
        context.problems.push({
          path: join(path, thing.id) + key,
          found: `${quote(text)} is already the label of ${quote(other)}`,
          hint: 'give each its own label',
        });
      }
    }
  }
}

/** Reports names that a highlight could not tell from others: `all`, or what else has the name. */
export function checkNames(
  context: Context,
  path: string,
  names: readonly string[],
  taken: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const other = name === 'all' ? 'all cells' : taken.get(name);
    if (other === undefined) continue;
    const found = `${quote(name)} already means ${other}`;
    context.problems.push({ path: join(path, name), found, hint: 'give it another name' });
  }
}
