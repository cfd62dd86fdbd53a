import type { Model } from './model.ts';
/**
 * Finds the language of a matrix that a BCP 47 tag asks for: the same tag, or its primary subtag.
 *
 * @throws {OctantError} if the matrix has no such language
 */
export declare function matchLanguage(model: Model, tag: string): string;
/** Chooses one language of a model: every text becomes a plain string. */
export declare function localize(model: Model, tag: string): Model<string>;
