import { join } from '../../problem-path.ts';
import { quote } from '../../problems.ts';
import { type ViewName, legends, views } from '../definition.ts';
import type { FigureOptions, GlyphOption } from '../figure-options.ts';
import { textIn } from '../localize.ts';
import type { Axis, Fields, Model } from '../model.ts';
import { checkView } from '../views.ts';
import { refuseAxis } from './assignment.ts';
import { type Context, readChoice, readFlag, readList, readText, refuse } from './fields.ts';
import { readHighlight } from './highlight.ts';

/** One thing that may be said of a figure, where it is declared or where it is asked for. */
interface Option<Value = unknown, InGlyph = boolean> {
  /** True if another value of it makes another drawing. */
  readonly redraws: boolean;
  /** True if a glyph takes it too. */
  readonly inGlyph: InGlyph;
  /** Reads what is written; `undefined` where nothing is. */
  readonly read: (context: Context, path: string, value: unknown, model: Model) => Value;
  /** Where asking for it would change nothing, which is reported. */
  readonly limits?: Limits;
}

interface Limits {
  readonly views: readonly ViewName[];
  /** What any other view has none of. */
  readonly noun: string;
  readonly allowed: string;
  readonly hint: string;
  /** Reports what else would keep it from changing anything. */
  readonly check?: (context: Context, path: string, model: Model) => void;
}

const inDrawnViews = {
  views: views.filter((view) => view !== 'table'),
  allowed: 'in a view that is drawn',
  hint: 'leave it out',
};

/**
 * Every option of a figure. The keys of a declaration and of a request, the attributes of the
 * components and the checks all come from here.
 */
const optionReaders = {
  view: {
    redraws: true,
    inGlyph: true,
    read(context, path, value, { axes }) {
      const view = readChoice(context, path, value, views);
      const problem = checkView(axes, view, path);
      if (problem) context.problems.push(problem);
      return view;
    },
  },
  highlight: {
    redraws: true,
    inGlyph: true,
    read: (context, path, value = 'all', model) => readHighlight(context, path, value, model),
  },
  caption: {
    redraws: false,
    inGlyph: false,
    read: (context, path, value, { language }) =>
      value === undefined ? '' : textIn(readText(context, path, value), language),
  },
  legend: {
    redraws: true,
    inGlyph: false,
    read: (context, path, value = 'excluded') => readChoice(context, path, value, legends),
  },
  links: {
    redraws: false,
    inGlyph: true,
    read: readFlag,
    limits: { ...inDrawnViews, noun: 'links', check: checkLinks },
  },
  steps: {
    redraws: false,
    inGlyph: false,
    read: readFlag,
    limits: { ...inDrawnViews, noun: 'steps', check: checkSteps },
  },
  columns: {
    redraws: true,
    inGlyph: true,
    read: (context, path, value, { axes }) => readColumns(context, path, value, axes),
    limits: {
      views: ['grid', 'glyph'],
      noun: 'columns to choose',
      allowed: 'in a grid or a glyph',
      hint: "leave it out, or write  view: 'grid'",
    },
  },
} satisfies {
  readonly [Name in keyof FigureOptions]: Option<
    FigureOptions[Name],
    Name extends GlyphOption ? true : false
  >;
};

const { view: viewOption, ...otherOptions } = optionReaders;
const entries: [string, Option][] = Object.entries(otherOptions);

/** The names of the options that a glyph takes. */
export const glyphOptions: readonly string[] = Object.entries(optionReaders)
  .filter(([, { inGlyph }]) => inGlyph)
  .map(([name]) => name);

/** The names of the options. */
export const optionNames: readonly string[] = Object.keys(optionReaders);

/** Reads the options of a figure, and reports those that would change nothing. */
export function readOptions(
  context: Context,
  path: string,
  fields: Fields,
  model: Model,
): FigureOptions {
  const view = viewOption.read(context, join(path, 'view'), fields['view'], model);
  const values: Record<string, unknown> = { view };
  for (const [name, { read, limits }] of entries) {
    const place = join(path, name);
    values[name] = read(context, place, fields[name], model);
    if (limits && isAsked(values[name])) checkLimits(context, place, limits, view, model);
  }
  return values as unknown as FigureOptions;
}

function isAsked(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value === true;
}

function checkLimits(
  context: Context,
  path: string,
  { views: within, noun, allowed, hint, check }: Limits,
  view: ViewName,
  model: Model,
): void {
  if (within.includes(view)) return check?.(context, path, model);
  refuse(context, path, `a ${view} has no ${noun}`, allowed, hint);
}

/**
 * Puts what is asked of a declared figure before what it declares. Asked for in another view, it
 * goes without the options that this view has not.
 */
export function mergeOptions(declared: Fields, asked: Fields): Fields {
  const { view = declared['view'] ?? views[0] } = asked;
  const merged: Record<string, unknown> = { ...asked, view };
  for (const [name, { limits }] of entries) {
    const fits = !limits || limits.views.some((candidate) => candidate === view);
    if (merged[name] === undefined && fits && name in declared) merged[name] = declared[name];
  }
  return merged;
}

const redrawing = Object.entries(optionReaders)
  .filter(([, { redraws }]) => redraws)
  .map(([name]) => name);

/** Says whether a declared figure is the same drawing with what is asked of it. */
export function isSameDrawing(declared: Fields, asked: Fields): boolean {
  return redrawing.every(
    (name) =>
      asked[name] === undefined || JSON.stringify(asked[name]) === JSON.stringify(declared[name]),
  );
}

function checkLinks(context: Context, path: string, { cells }: Model): void {
  if (cells.some(({ href }) => href) || !isRead(context)) return;
  const found = 'no cell leads anywhere';
  const hint = `give layers or cells an ${quote('href')}, or leave it out`;
  const allowed = 'where a cell or its layer has a link';
  refuse(context, path, found, allowed, hint);
}

/** As many layers as the style sheet has a rule for. */
const mostSteps = 7;

function checkSteps(context: Context, path: string, { layers }: Model): void {
  const count = layers.length;
  if (count <= mostSteps && (count >= 2 || !isRead(context))) return;
  const found = count === 1 ? 'there is 1 layer' : `there are ${count || 'no'} layers`;
  const hint = count < 2 ? 'leave it out, or add layers' : 'leave it out, or make fewer layers';
  const allowed = `2 to ${mostSteps} layers to step through`;
  refuse(context, path, found, allowed, hint);
}

/** Whether cells and layers are as they were meant, so that what they lack is lacking. */
function isRead({ problems }: Context): boolean {
  return !problems.some(({ path }) => /^(cells|layers)\b/.test(path));
}

function readColumns(
  context: Context,
  path: string,
  value: unknown,
  axes: readonly Axis[],
): readonly Axis[] {
  const columns: Axis[] = [];
  for (const [index, id] of readList(context, path, value).entries()) {
    const place = join(path, index);
    const axis = axes.find((candidate) => candidate.id === id);
    if (!axis) refuseAxis(context, place, id, axes);
    else if (columns.includes(axis)) {
      const found = `${quote(id)} is a column already`;
      const allowed = 'each axis once';
      refuse(context, place, found, allowed, 'leave it out');
    } else columns.push(axis);
  }
  return columns;
}
