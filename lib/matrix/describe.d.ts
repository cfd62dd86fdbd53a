import type { Model } from './model.ts';
/**
 * Says in words what a figure shows: the space, what stands out in it, what is excluded and why.
 *
 * @param highlight indices of the highlighted cells
 * @param lang BCP 47 tag; one of the matrix's languages
 */
export declare function describe(model: Model, highlight: ReadonlySet<number>, lang: string): string;
/** The same for a model whose language is already chosen. */
export declare function describeLocal(model: Model<string>, highlight: ReadonlySet<number>, language: string): string;
