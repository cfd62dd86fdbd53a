import { primarySubtag } from '../languages/tags.ts';

/** How one language says what a figure shows. */
export interface Grammar {
  /** The levels of a cell. */
  readonly levels: (levels: readonly [axis: string, level: string][]) => string;
  /** A cell with its levels, or those of each of several without a name, and any layer. */
  readonly cell: (name: string, levels: readonly string[], layer: string) => string;
  /** A layer with the names of its highlighted cells. */
  readonly layer: (name: string, cells: readonly string[]) => string;
  readonly space: (
    count: number,
    axes: readonly (readonly [axis: string, levels: readonly string[]])[],
  ) => string;
  /** Too many cells stand out to name each. */
  readonly many: (highlighted: number, count: number) => string;
  readonly excluded: (label: string, count: number, reason: string) => string;
  /** A name with what it means or holds, as a legend has it. */
  readonly meaning: (name: string, meaning: string) => string;
  /** Names side by side in a legend. */
  readonly names: (names: readonly string[]) => string;
  /** Joins sentences. */
  readonly join: (sentences: readonly string[]) => string;
}

/** Lists words as English does, with a comma before the last conjunction of three or more. */
function list(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(', ')}, ${conjunction} ${last}`;
}

const en: Grammar = {
  levels: (levels) => levels.map(([axis, level]) => `${axis} ${level}`).join(', '),
  cell: (name, levels, layer) =>
    `${name || 'Highlighted'}: ${levels.join('; ')}${layer && ` (${layer})`}.`,
  layer: (name, cells) => `${name}: ${cells.join('; ')}.`,
  space: (count, axes) => {
    const all = axes.map(([axis, levels]) => `${axis} (${list(levels, 'or')})`);
    return `${count} cells by ${list(all, 'and')}.`;
  },
  many: (highlighted, count) =>
    `${highlighted === count ? 'All' : `${highlighted} of`} ${count} cells are highlighted.`,
  excluded: (label, count, reason) =>
    `${count} ${count === 1 ? 'cell' : 'cells'} ${label}: ${reason}.`,
  meaning: (name, meaning) => `${name}: ${meaning}`,
  names: (names) => names.join(' · '),
  join: (sentences) => sentences.join(' '),
};

/** A space where two words would run into one; Chinese needs none. */
function between(before: string, after: string): string {
  return /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after) ? ' ' : '';
}

const zh: Grammar = {
  levels: (levels) => levels.map(([axis, level]) => axis + between(axis, level) + level).join('，'),
  cell: (name, levels, layer) =>
    `${name || '突出显示'}：${levels.join('；')}${layer && `（${layer}）`}。`,
  layer: (name, cells) => `${name}：${cells.join('；')}。`,
  space: (count, axes) => {
    const all = axes.map(([axis, levels]) => `${axis}（${levels.join('、')}）`);
    return `按${all.join('、')}分为 ${count} 格。`;
  },
  many: (highlighted, count) =>
    highlighted === count
      ? `${count} 格全部突出显示。`
      : `${count} 格中突出显示 ${highlighted} 格。`,
  excluded: (label, count, reason) => `${count} 格${label}：${reason}。`,
  meaning: (name, meaning) => `${name}：${meaning}`,
  names: (names) => names.join('、'),
  join: (sentences) => sentences.join(''),
};

/** For any other language: names and signs, no words that it may not have. */
const neutral: Grammar = {
  levels: (levels) => levels.map(([axis, level]) => `${axis}: ${level}`).join(', '),
  cell: (name, levels, layer) => {
    const names = [name, layer].filter(Boolean).join(' · ');
    return names ? `${names} (${levels.join('; ')}).` : `${levels.join('; ')}.`;
  },
  layer: en.layer,
  space: (count, axes) =>
    `${axes.map(([axis, levels]) => `${axis} (${levels.join(' / ')})`).join(' × ')} = ${count}.`,
  many: (highlighted, count) => `${highlighted} / ${count}.`,
  excluded: (label, count, reason) => `${label} (${count}): ${reason}.`,
  meaning: en.meaning,
  names: en.names,
  join: en.join,
};

/** The grammar of a language, by the primary subtag of its tag. */
export function grammarOf(language: string): Grammar {
  const primary = primarySubtag(language);
  if (primary === 'en') return en;
  return primary === 'zh' ? zh : neutral;
}
