export type Weight = 'regular' | 'strong';
/**
 * The width that a text has at most, whatever face of the font stack the reader has.
 *
 * @param text one line
 * @param weight a cell's label counts as strong, so that it stands alike in every figure
 * @returns em
 */
export declare function measure(text: string, weight?: Weight): number;
