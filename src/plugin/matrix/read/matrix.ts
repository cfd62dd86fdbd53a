import { canonicalTag } from '../../languages/tags.ts';
import { copyPlain } from '../../plain-data.ts';
import { join } from '../../problem-path.ts';
import { OctantError, quote } from '../../problems.ts';
import { assemble } from '../localize.ts';
import type { CheckedMatrix, Fields } from '../model.ts';
import { countCells } from '../space.ts';
import { areCounted, readAxes } from './axes.ts';
import { readExclusions, readNamedCells } from './cells.ts';
import {
  type Context,
  isRecord,
  openContext,
  readFields,
  readFlag,
  readId,
  readRecord,
  readText,
  refuse,
  report,
} from './fields.ts';
import { readLayers } from './layers.ts';
import { checkNames } from './names.ts';
import { optionNames, readOptions } from './options.ts';

/** What a definition is made of. */
export const definitionKeys: readonly string[] = [
  'id',
  'languages',
  'title',
  'axes',
  'cells',
  'excluded',
  'layers',
  'partialLayers',
  'figures',
];

/**
 * Checks a definition as a whole.
 *
 * @param written what `defineMatrix` returned, or the same from JavaScript or JSON
 * @param file where it is written, for the message
 * @throws {OctantError} with every problem of the definition
 */
export function readMatrix(written: unknown, file?: string): CheckedMatrix {
  const { data: definition, problems: odd } = copyPlain(written, 'definition');
  if (odd.length > 0) throw new OctantError('A matrix', odd, file);
  const start = openContext([]);
  const { problems } = start;
  if (!isRecord(definition)) {
    report(start, 'definition', definition, 'an object', 'write it as defineMatrix({ … })');
    throw new OctantError('A matrix', problems, file);
  }
  const fields = readFields(start, '', withoutSchema(definition), definitionKeys);
  const id = readId(start, 'id', fields['id']);
  const before = problems.length;
  const languages = readLanguages(start, fields['languages']);
  const context = { ...start, languages, lenient: problems.length > before };
  const title = readText(context, 'title', fields['title']);
  const axes = readAxes(context, fields['axes']);
  // Every later part is read against the axes; without them it would only repeat their problem.
  if (!areCounted(axes)) throw new OctantError(subjectOf(fields['id']), problems, file);

  const count = countCells(axes);
  const named = readNamedCells(context, fields['cells'], axes);
  const { exclusions, ...out } = readExclusions(context, fields['excluded'], axes, count);
  const partial = readFlag(context, 'partialLayers', fields['partialLayers']);
  const layers = readLayers(context, fields['layers'], { axes, count, named, ...out, partial });
  checkNames(context, axes, named, layers);
  const read = { id, title, axes, named, exclusions, layers };
  const figures = readFigures(context, fields['figures'], read);
  const [first, ...others] = languages;
  if (problems.length === 0 && first !== undefined) {
    return { ...read, languages: [first, ...others], figures };
  }
  throw new OctantError(subjectOf(fields['id']), problems, file);
}

/** By `$schema` an editor finds the schema of a definition; it says nothing of the matrix. */
function withoutSchema(definition: Fields): Fields {
  if (!('$schema' in definition)) return definition;
  const { $schema, ...parts } = definition;
  return parts;
}

function subjectOf(id: unknown): string {
  return id === undefined ? 'A matrix' : `The matrix ${quote(id)}`;
}

const someLanguages = 'language tags such as en, zh, pt-BR (BCP 47), each once';

function readLanguages(context: Context, value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(context, 'languages', value, someLanguages, "write it as ['en', 'zh']");
    return [];
  }
  const languages = new Map<string, string>();
  for (const [index, language] of (value as readonly unknown[]).entries()) {
    const path = join('languages', index);
    const tag = typeof language === 'string' ? canonicalTag(language) : undefined;
    const twin = languages.get(tag ?? '');
    if (typeof language !== 'string' || tag === undefined) {
      report(context, path, language, someLanguages, 'write the tag of a language');
    } else if (twin === undefined) languages.set(tag, language);
    else {
      const found = `${quote(language)} is the same language as ${quote(twin)}`;
      refuse(context, path, found, someLanguages, 'leave it out');
    }
  }
  return [...languages.values()];
}

/** Reads what is declared of each figure; a figure's id is its key. */
function readFigures(
  context: Context,
  value: unknown,
  parts: Omit<CheckedMatrix, 'languages' | 'figures'>,
): Map<string, Fields> {
  const figures = new Map<string, Fields>();
  const entries = Object.entries(readRecord(context, 'figures', value ?? {}));
  if (entries.length === 0) return figures;
  const { languages } = context;
  const [language = ''] = languages;
  const model = assemble({ ...parts, languages, figures }, language);
  for (const [id, figure] of entries) {
    const path = join('figures', id);
    const fields = readFields(context, path, figure, optionNames);
    readId(context, path, id);
    if (fields['caption'] === undefined) readText(context, `${path}.caption`, undefined);
    readOptions(context, path, fields, model);
    figures.set(id, fields);
  }
  return figures;
}
