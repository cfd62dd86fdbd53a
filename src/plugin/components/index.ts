/**
 * The components that stand within a post; others are imported by file, as
 * `astro-octant/components/MatrixExplorer.astro`. The integration makes such an import of each one here,
 * so that a page gets the style of what it names alone.
 */
export { default as Citation } from './Citation.astro';
export { default as CitationMeta } from './CitationMeta.astro';
export { default as Figures } from './Figures.astro';
export { default as LanguageAlternates } from './LanguageAlternates.astro';
export { default as LanguageSwitch } from './LanguageSwitch.astro';
import type { AnyMatrix, ViewName } from '../matrix/index.ts';
import MatrixComponent from './Matrix.astro';
import MatrixGlyphComponent from './MatrixGlyph.astro';
import type { MatrixGlyphProps, MatrixProps } from './matrix-props.ts';
export type { MatrixGlyphProps, MatrixProps } from './matrix-props.ts';

/**
 * A figure of a matrix, with its caption and its table. What it takes is typed from the definition;
 * the types stand here and not in its own file alone, since MDX's language service can't read that.
 *
 * @example
 * ```mdx
 * <Matrix of={tools} highlight="calculator" caption={{ en: 'The cheap end.', zh: '最省的一端' }} />
 * ```
 */
export const Matrix: <
  Of extends AnyMatrix,
  View extends ViewName = ViewName,
  Tag extends string = string,
>(
  props: MatrixProps<Of, View, Tag>,
) => ReturnType<typeof MatrixComponent> = MatrixComponent;

/** A drawing of a matrix as high as the text around it, without caption, table or legend. */
export const MatrixGlyph: <
  Of extends AnyMatrix,
  View extends ViewName = ViewName,
  Tag extends string = string,
>(
  props: MatrixGlyphProps<Of, View, Tag>,
) => ReturnType<typeof MatrixGlyphComponent> = MatrixGlyphComponent;
