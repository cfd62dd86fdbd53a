import type {
  AnyMatrix,
  AxisDefinitions,
  CellDefinition,
  FigureDefinition,
  LayerDefinition,
  LayersByRank,
  MatrixDefinition,
  Names,
  ViewName,
} from './definition.ts';

/**
 * Types a matrix definition, so that a misspelt axis, level, cell, layer, figure or view, a missing
 * language or axis, and two cells at the same levels are errors in the editor. It returns its
 * argument as it is; the checks run when the matrix is drawn or loaded, since they also guard what
 * comes from JavaScript or JSON.
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
  const Cells extends object = object,
  const Layer extends string = never,
  const Figures extends object = object,
>(
  definition: WrittenMatrix<Language, Axes, Cells, Layer, Figures>,
): MatrixDefinition<
  Language,
  LevelsOf<Axes>,
  keyof Cells & string,
  LayerName<Layer>,
  keyof Figures & string
>;
export function defineMatrix(definition: AnyMatrix): AnyMatrix {
  return definition;
}

/** A matrix while it is being written: names come from where they are declared, never from use. */
interface WrittenMatrix<
  Language extends string,
  Axes extends AxisDefinitions,
  /** Cell id to the levels that the cell is at. */
  Cells extends object,
  Layer extends string,
  /** Figure id to the view that the figure asks for, if any. */
  Figures extends object,
> extends Pick<
  MatrixDefinition<
    NoInfer<Language>,
    LevelsOf<NoInfer<Axes>>,
    keyof NoInfer<Cells> & string,
    LayerName<NoInfer<Layer>>
  >,
  'id' | 'title' | 'excluded' | 'partialLayers'
> {
  readonly languages: readonly Language[];
  readonly axes: Axes & AxisDefinitions<NoInfer<Language>>;
  /** Names for some of the cells; all cells exist without being listed. */
  readonly cells?: {
    readonly [Cell in keyof Cells]: CellDefinition<
      NoInfer<Language>,
      PlaceOf<Cells, Cell, LevelsOf<NoInfer<Axes>>>
    >;
  };
  readonly layers?:
    | LayersByRank<NoInfer<Language>>
    | Readonly<Record<Layer, LayerDefinition<NamesOf<Language, Axes, Cells, Layer>>>>;
  readonly figures?: {
    readonly [Figure in keyof Figures]: FigureDefinition<
      NamesOf<Language, Axes, Cells, Layer>,
      Figures[Figure] extends ViewName ? Figures[Figure] : ViewName
    >;
  };
}

type NamesOf<
  Language extends string,
  Axes extends AxisDefinitions,
  Cells extends object,
  Layer extends string,
> = Shown<{
  as: Names<
    NoInfer<Language>,
    LevelsOf<NoInfer<Axes>>,
    keyof NoInfer<Cells> & string,
    LayerName<NoInfer<Layer>>
  >;
}>;

type LevelsOf<Axes extends AxisDefinitions> = Shown<{
  as: { readonly [Axis in keyof Axes]: keyof Axes[Axis]['levels'] & string };
}>;

/** A type that errors show as what it is, since what is taken out of an object has no other name. */
type Shown<Type extends { as: unknown }> = Type['as'];

/** What layers are called: by their keys, or by number where rank makes them. */
type LayerName<Key extends string> = string extends Key
  ? string
  : 'byRank' extends Key
    ? `layer-${number}`
    : Key;

/**
 * The levels that a cell may be at: one of every axis, and not those of another cell. Where another
 * cell is there, this is a sentence that says so, since an error shows the type that it expects.
 */
type PlaceOf<Cells, Cell extends keyof Cells, Levels> = Cells[Cell] extends Levels
  ? [Twin<Cells, Cell>] extends [never]
    ? Cells[Cell] | Levels
    : `the cell ${Twin<Cells, Cell>} is at the same levels`
  : Levels;

/**
 * The other cells at the levels of one; none where those are not known one by one. Whether there
 * are any is asked of all at once first: pair by pair, a few hundred cells would take seconds.
 */
type Twin<Cells, Cell extends keyof Cells> = Cells[Cell] extends Cells[Exclude<keyof Cells, Cell>]
  ? true extends Several<Cells[Cell]>
    ? never
    : {
        [Other in keyof Cells & string]: Other extends Cell
          ? never
          : Cells[Other] extends Cells[Cell]
            ? Other
            : never;
      }[keyof Cells & string]
  : never;

/** True if some property may have one of several values. */
type Several<Place> = { [Axis in keyof Place]: IsUnion<Place[Axis]> }[keyof Place];

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;
