import { visibleForm } from '../../languages/visible-text.ts';
import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import { textIn } from '../localize.ts';
import { type Context } from './fields.ts';

interface Labelled {
  readonly id: string;
  readonly label: Text;
}

/**
 * Reports labels that look alike in one language, since a reader can't tell their things apart.
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
    const seen = new Map<string, Labelled>();
    for (const thing of things) {
      const text = textIn(thing.label, language);
      if (!text) continue;
      const form = visibleForm(text);
      const other = seen.get(form);
      if (other === undefined) seen.set(form, thing);
      else if (!reported.includes(thing)) {
        reported.push(thing);
        const isSame = textIn(other.label, language) === text;
        context.problems.push({
          path: join(path, thing.id) + key,
          found: `${quote(text)} ${isSame ? 'is already' : 'looks like'} the label of ${quote(other.id)}`,
          allowed: 'labels that a reader can tell apart',
          hint: 'give each its own label',
        });
      }
    }
  }
}
