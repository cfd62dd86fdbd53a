import type { HTMLAttributes } from 'astro/types';
import type { AnyMatrix, FigureRequest, GlyphOption, NamesIn, ViewName } from '../matrix/index.ts';

/** What every component of a matrix is given. */
interface MatrixInput<Of extends AnyMatrix, Tag extends string> {
  /** The definition, as `defineMatrix` returns it. */
  of: Of;
  /** BCP 47 tag. @default the language of the page, by Astro's `i18n` */
  lang?: TagOf<NamesIn<Of>['language'], Tag> | undefined;
}

/** A tag that one of the languages answers to; any, where it is not known before it is read. */
type TagOf<Language extends string, Tag extends string> = string extends Tag
  ? Tag
  : Language | Primary<Language> | `${Primary<Language>}-${string}`;

type Primary<Language extends string> = Language extends `${infer Subtag}-${string}`
  ? Subtag
  : Language;

/** Attributes of `<Matrix>`: what to draw, and those of its `<figure>`. */
export interface MatrixProps<
  Of extends AnyMatrix = AnyMatrix,
  View extends ViewName = ViewName,
  Tag extends string = string,
>
  extends
    Omit<HTMLAttributes<'figure'>, 'id' | 'lang'>,
    FigureRequest<NamesIn<Of>, View>,
    MatrixInput<Of, Tag> {
  /** Stands before links of cells that are fragments, where those belong to another page. */
  base?: string | undefined;
  /** Set by the Markdown pipeline: the figure's number, its id if the text refers to it, its line and language. */
  number?: string | undefined;
  anchor?: string | undefined;
  writtenAt?: string | undefined;
  writtenIn?: string | undefined;
}

/** Attributes of `<MatrixGlyph>`: what to draw, and those of its `<span>`. */
export interface MatrixGlyphProps<
  Of extends AnyMatrix = AnyMatrix,
  View extends ViewName = ViewName,
  Tag extends string = string,
>
  extends
    Omit<HTMLAttributes<'span'>, 'lang'>,
    Pick<FigureRequest<NamesIn<Of>, View>, 'figure' | GlyphOption>,
    MatrixInput<Of, Tag> {
  /** Set by what compiles the page: where the tag stands. */
  writtenAt?: string | undefined;
}

/** Attributes of `<MatrixExplorer>`, and those of its `<form>`. */
export interface MatrixExplorerProps<Of extends AnyMatrix = AnyMatrix, Tag extends string = string>
  extends Omit<HTMLAttributes<'form'>, 'lang'>, MatrixInput<Of, Tag> {
  /** Whether a cell leads to where it is discussed. @default true */
  links?: boolean | undefined;
  /** Stands before the links of the cells, where those are fragments of another page. */
  base?: string | undefined;
}
