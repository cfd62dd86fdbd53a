/** The names of the views. */
export const views = ['grid', 'lattice', 'cube', 'glyph', 'table'];
/** What the legend explains: the excluded cells, the layers as well, or nothing. */
export const legends = ['none', 'excluded', 'layers'];
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
export function defineMatrix(definition) {
    return definition;
}
