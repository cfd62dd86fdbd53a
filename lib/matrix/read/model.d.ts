import type { Model } from '../model.ts';
/**
 * Checks a definition as a whole and computes its model.
 *
 * @param definition what `defineMatrix` returned, or the same from JavaScript or JSON
 * @param file where it is written, for the message
 * @throws {OctantError} with every problem of the definition
 */
export declare function readModel(definition: unknown, file?: string): Model;
