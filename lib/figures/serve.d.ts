import type { HookParameters } from 'astro';
/**
 * Checks every definition of a folder and adds the addresses of its figures to the site.
 *
 * @throws {OctantError} for a wrong definition, with its file and all its problems
 */
export declare function serveFigures(folder: string, hook: Pick<HookParameters<'astro:config:setup'>, 'config' | 'injectRoute' | 'logger' | 'updateConfig'>): Promise<void>;
