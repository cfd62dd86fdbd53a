/** A text: one string where every language writes it the same, or one per language. */
export type Text<Language extends string = string> = string | Readonly<Record<Language, string>>;

/** One question about a thing, answered by ordered levels, the least of them first. */
export interface AxisDefinition<Language extends string = string> {
  readonly label: Text<Language>;
  /** Level id to label, in their order; 2 to 7 of them. */
  readonly levels: Readonly<Record<string, Text<Language>>>;
}

/** Axis id to axis, in their order; 1 to 6 of them. */
export type AxisDefinitions<Language extends string = string> = Readonly<
  Record<string, AxisDefinition<Language>>
>;

/** A level for some of the axes: all cells that agree with it. */
export type Assignment<Axes extends AxisDefinitions = AxisDefinitions> = {
  readonly [Axis in keyof Axes]?: keyof Axes[Axis]['levels'] & string;
};

export interface CellDefinition<Language extends string, Axes extends AxisDefinitions> {
  /** A level of every axis. */
  readonly at: Assignment<Axes>;
  readonly label: Text<Language>;
  readonly description?: Text<Language>;
  readonly examples?: Text<Language>;
  /** Where the cell is discussed; without one, its layer's link. */
  readonly href?: Text<Language>;
}

export interface ExclusionDefinition<Language extends string, Axes extends AxisDefinitions> {
  readonly at: Assignment<Axes>;
  /** Stands in the cell. */
  readonly label: Text<Language>;
  /** Stands in the legend and in the description. */
  readonly reason: Text<Language>;
}

export interface LayerDefinition<
  Language extends string,
  Axes extends AxisDefinitions,
  Cell extends string,
> {
  readonly label: Text<Language>;
  readonly cells: readonly (Cell | Assignment<Axes>)[];
  readonly href?: Text<Language>;
}

/**
 * Layers made from rank, the sum of the level positions: every cell of one rank is one layer, and
 * their names are `layer-1`, `layer-2` and so on.
 */
export interface LayersByRank<Language extends string> {
  /** Their label; `{n}` in it becomes the layer's number, from 1. */
  readonly byRank: Text<Language>;
  /** Where they are discussed, with `{n}` likewise: `#layer-{n}`. */
  readonly href?: Text<Language>;
}

/** What a highlight may call the layers: by their keys, or by number where rank makes them. */
export type LayerName<Key extends string> = string extends Key
  ? string
  : 'byRank' extends Key
    ? `layer-${number}`
    : Key;

/** The names of the views. */
export const views = ['grid', 'lattice', 'cube', 'glyph', 'table'] as const;
export type ViewName = (typeof views)[number];

/**
 * The cells to draw strong: all, a layer, a named cell, an assignment, or several of these. A cell
 * without a name is written as its assignment.
 */
export type Highlight<
  Axes extends AxisDefinitions = AxisDefinitions,
  Cell extends string = string,
  Layer extends string = string,
> = 'all' | Cell | Layer | Assignment<Axes> | readonly (Cell | Layer | Assignment<Axes>)[];

/** What the legend explains: the excluded cells, the layers as well, or nothing. */
export const legends = ['none', 'excluded', 'layers'] as const;
export type LegendName = (typeof legends)[number];

export interface FigureDefinition<
  Language extends string = string,
  Axes extends AxisDefinitions = AxisDefinitions,
  Cell extends string = string,
  Layer extends string = string,
> {
  /** @default 'grid' */
  readonly view?: ViewName;
  /** @default 'all' */
  readonly highlight?: Highlight<Axes, Cell, Layer>;
  readonly caption: Text<Language>;
  /** @default 'excluded' */
  readonly legend?: LegendName;
  /** True to make each cell a link to where it is discussed. @default false */
  readonly links?: boolean;
  /** True to point at one layer after the other, again and again. @default false */
  readonly steps?: boolean;
  /** Axes that a grid spreads over its columns, outermost first. @default as square as can be */
  readonly columns?: readonly (keyof Axes & string)[];
}

/** Any matrix definition, where its own names don't matter; it is checked when it is read. */
export interface AnyMatrix {
  readonly id: string;
  readonly languages: readonly string[];
  readonly axes: AxisDefinitions;
}

/** A matrix as its author writes it; see {@link defineMatrix}. */
export interface MatrixDefinition<
  Language extends string = string,
  Axes extends AxisDefinitions = AxisDefinitions,
  Cell extends string = string,
  Layer extends string = string,
> {
  /** Names the matrix in addresses and ids: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly languages: readonly Language[];
  readonly title: Text<NoInfer<Language>>;
  readonly axes: Axes & AxisDefinitions<NoInfer<Language>>;
  /** Names for some of the cells; all cells exist without being listed. */
  readonly cells?: Readonly<Record<Cell, CellDefinition<NoInfer<Language>, NoInfer<Axes>>>>;
  readonly excluded?: readonly ExclusionDefinition<NoInfer<Language>, NoInfer<Axes>>[];
  readonly layers?:
    | LayersByRank<NoInfer<Language>>
    | Readonly<Record<Layer, LayerDefinition<NoInfer<Language>, NoInfer<Axes>, NoInfer<Cell>>>>;
  /** True if some cells are meant to be in no layer. @default false */
  readonly partialLayers?: boolean;
  readonly figures?: Readonly<
    Record<
      string,
      FigureDefinition<NoInfer<Language>, NoInfer<Axes>, NoInfer<Cell>, LayerName<NoInfer<Layer>>>
    >
  >;
}

/**
 * Types a matrix definition, so that a misspelt axis, level, cell, layer or a missing language is
 * an error in the editor. It returns its argument as it is; the checks run when the matrix is drawn
 * or loaded, since they also guard what comes from JavaScript or JSON.
 *
 * @example
 * ```ts
 * const fruit = defineMatrix({
 *   id: 'fruit',
 *   languages: ['en'],
 *   title: 'Fruit by size and taste',
 *   axes: {
 *     size: { label: 'Size', levels: { small: 'small', large: 'large' } },
 *     taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } },
 *   },
 *   cells: { lemon: { at: { size: 'small', taste: 'sour' }, label: 'Lemon' } },
 * });
 * ```
 */
export function defineMatrix<
  const Language extends string,
  const Axes extends AxisDefinitions,
  const Cell extends string = never,
  const Layer extends string = never,
>(
  definition: MatrixDefinition<Language, Axes, Cell, Layer>,
): MatrixDefinition<Language, Axes, Cell, Layer> {
  return definition;
}
