import type { Model } from '../matrix/model.ts';
/** The endings of files that hold a definition. */
export declare const extensions: readonly ["ts", "js", "mjs", "json"];
/**
 * Loads every definition of a folder and checks it whole.
 *
 * @param folder relative to the project: `./content/matrices`
 * @param root folder of the project
 * @throws {OctantError} for a wrong definition, with its file and all its problems
 * @throws {AggregateError} for several, with the texts of all
 */
export declare function loadMatrices(folder: string, root: URL): Promise<Model[]>;
