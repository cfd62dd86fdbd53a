/** A text: one string where every language writes it the same, or one per language. */
export type Text<Language extends string = string> = string | Readonly<Record<Language, string>>;

/** What a matrix calls its parts; any string where its type can't tell. */
export interface Names<
  Language extends string = string,
  Levels extends LevelIds = LevelIds,
  Cell extends string = string,
  Layer extends string = string,
  Figure extends string = string,
> {
  readonly language: Language;
  readonly levels: Levels;
  readonly cell: Cell;
  readonly layer: Layer;
  readonly figure: Figure;
}

/** Axis id to the ids of its levels. */
export type LevelIds = Readonly<Record<string, string>>;

/** One question about a thing, answered by ordered levels, the least of them first. */
export interface AxisDefinition<Language extends string = string, Level extends string = string> {
  readonly label: Text<Language>;
  /** Level id to label, in their order; 2 to 7 of them. */
  readonly levels: Readonly<Record<Level, Text<Language>>>;
}

/** Axis id to axis, in their order; 1 to 6 of them. */
export type AxisDefinitions<Language extends string = string> = Readonly<
  Record<string, AxisDefinition<Language>>
>;

/** A level for some of the axes: all cells that agree with it. */
export type Assignment<N extends Names = Names> = Partial<N['levels']>;

export interface CellDefinition<Language extends string = string, Levels = LevelIds> {
  /** A level of every axis. */
  readonly at: Levels;
  readonly label: Text<Language>;
  readonly description?: Text<Language>;
  readonly examples?: Text<Language>;
  /** Where the cell is discussed; without one, its layer's link. */
  readonly href?: Text<Language>;
}

export interface ExclusionDefinition<N extends Names = Names> {
  readonly at: Assignment<N>;
  /** Stands in the cell. */
  readonly label: Text<N['language']>;
  /** Stands in the legend and in the description. */
  readonly reason: Text<N['language']>;
}

export interface LayerDefinition<N extends Names = Names> {
  readonly label: Text<N['language']>;
  readonly cells: readonly (N['cell'] | Assignment<N>)[];
  readonly href?: Text<N['language']>;
}

/**
 * Layers made from rank, the sum of the level positions: every cell of one rank is one layer, and
 * their names are `layer-1`, `layer-2` and so on.
 */
export interface LayersByRank<Language extends string = string> {
  /** Their label; `{n}` in it becomes the layer's number, from 1. */
  readonly byRank: Text<Language>;
  /** Where they are discussed, with `{n}` likewise: `#layer-{n}`. */
  readonly href?: Text<Language>;
}

/** The names of the views. */
export const views = ['grid', 'lattice', 'cube', 'glyph', 'table'] as const;
export type ViewName = (typeof views)[number];

/** What the legend explains: the excluded cells, the layers as well, or nothing. */
export const legends = ['none', 'excluded', 'layers'] as const;
export type LegendName = (typeof legends)[number];

/** An option where the view has it; elsewhere a sentence, which an error shows, that it has none. */
type Fitting<View extends ViewName, Able extends ViewName, Option extends string, Value> = [
  Extract<View, Able>,
] extends [never]
  ? `a ${View} has no ${Option}`
  : Value;

type Drawn = Exclude<ViewName, 'table'>;

export interface FigureDefinition<N extends Names = Names, View extends ViewName = ViewName> {
  /** @default 'grid' */
  readonly view?: View;
  /**
   * The cells to draw strong: all, a layer, a named cell, an assignment, or several of these. A cell
   * without a name is written as its assignment.
   * @default 'all'
   */
  readonly highlight?:
    | 'all'
    | N['cell']
    | N['layer']
    | Assignment<N>
    | readonly (N['cell'] | N['layer'] | Assignment<N>)[];
  readonly caption: Text<N['language']>;
  /** @default 'excluded' */
  readonly legend?: LegendName;
  /** True to make each cell a link to where it is discussed. @default false */
  readonly links?: Fitting<View, Drawn, 'links', boolean>;
  /** True to point at one layer after the other, again and again. @default false */
  readonly steps?: Fitting<View, Drawn, 'steps', boolean>;
  /** Axes that a grid spreads over its columns, outermost first. @default as square as can be */
  readonly columns?: Fitting<
    View,
    'grid' | 'glyph',
    'columns',
    readonly (keyof N['levels'] & string)[]
  >;
}

/** Any matrix definition, where its own names don't matter; it is checked when it is read. */
export interface AnyMatrix {
  readonly id: string;
  readonly languages: readonly string[];
  readonly axes: AxisDefinitions;
}

/** A matrix as `defineMatrix` returns it: what its author wrote. */
export interface MatrixDefinition<
  Language extends string = string,
  Levels extends LevelIds = LevelIds,
  Cell extends string = string,
  Layer extends string = string,
  Figure extends string = string,
> {
  /** Names the matrix in addresses and ids: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly languages: readonly Language[];
  readonly title: Text<Language>;
  readonly axes: { readonly [Axis in keyof Levels]: AxisDefinition<Language, Levels[Axis]> };
  /** Names for some of the cells; all cells exist without being listed. */
  readonly cells?: Readonly<Record<Cell, CellDefinition<Language, Levels>>>;
  readonly excluded?: readonly ExclusionDefinition<Names<Language, Levels, Cell, Layer, Figure>>[];
  readonly layers?:
    | LayersByRank<Language>
    | Readonly<Record<Layer, LayerDefinition<Names<Language, Levels, Cell, Layer, Figure>>>>;
  /** True if some cells are meant to be in no layer. @default false */
  readonly partialLayers?: boolean;
  readonly figures?: Readonly<
    Record<Figure, FigureDefinition<Names<Language, Levels, Cell, Layer, Figure>>>
  >;
}

/** What a given matrix calls its parts; any string for one that `defineMatrix` did not type. */
export type NamesIn<Of> =
  Of extends MatrixDefinition<infer Language, infer Levels, infer Cell, infer Layer, infer Figure>
    ? Names<Language, Levels, Cell, Layer, Figure>
    : Names;
