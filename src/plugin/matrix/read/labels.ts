import { visibleForm } from '../../languages/visible-text.ts';
import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import type { Text } from '../definition.ts';
import { textIn } from '../localize.ts';
import { type Context, refuse } from './fields.ts';

interface Labelled {
  readonly id: string;
  readonly label: Text;
}

/** Two things whose labels look alike in a language. */
interface Twins<Thing> {
  readonly first: Thing;
  readonly second: Thing;
  /** The label of the second. */
  readonly text: string;
  /** Whether that of the first is written the same. */
  readonly isSame: boolean;
}

/** Finds labels that look alike in one language; a thing is told of once. */
export function findTwins<Thing extends Labelled>(
  languages: readonly string[],
  things: readonly Thing[],
): Twins<Thing>[] {
  const found = new Map<Thing, Twins<Thing>>();
  for (const language of languages) {
    const seen = new Map<string, Thing>();
    for (const second of things) {
      const text = textIn(second.label, language);
      if (!text) continue;
      const form = visibleForm(text);
      const first = seen.get(form);
      if (first === undefined) seen.set(form, second);
      else if (!found.has(second)) {
        const isSame = textIn(first.label, language) === text;
        found.set(second, { first, second, text, isSame });
      }
    }
  }
  return [...found.values()];
}

/** Reports labels that look alike, since a reader can't tell their things apart. */
export function reportTwins(
  context: Context,
  path: string,
  twins: readonly Twins<Labelled>[],
  key: string,
): void {
  for (const { first, second, text, isSame } of twins) {
    refuse(
      context,
      join(path, second.id) + key,
      `${quote(text)} ${isSame ? 'is already' : 'looks like'} the label of ${quote(first.id)}`,
      'labels that a reader can tell apart',
      'give each its own label',
    );
  }
}

/**
 * Checks that a reader can tell things apart by their labels.
 *
 * @param key where the label of a thing stands, from the path of the thing
 */
export function checkLabels(
  context: Context,
  path: string,
  things: readonly Labelled[],
  key = '.label',
): void {
  reportTwins(context, path, findTwins(context.languages, things), key);
}
