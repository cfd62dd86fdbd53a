import type { AstroIntegration } from 'astro';
/** What a site may tell the integration. */
export interface OctantOptions {
    /**
     * Folder of matrix definitions, relative to the project. Each is checked whole when the site
     * starts, and each of its figures is served as `/figures/<matrix>/<figure>.<lang>.svg`, and as
     * `.png` where `@resvg/resvg-wasm` and `@expo-google-fonts/noto-serif-sc` are installed.
     *
     * @default none: definitions are checked where they are drawn, and no files are served
     * @example './content/matrices'
     */
    readonly matrices?: string;
}
/**
 * The Astro integration: numbers figures, gives headings the ids their authors wrote, and wraps
 * sections, in `.md` and `.mdx` alike; checks definitions and serves their figures as files.
 *
 * @throws {OctantError} when the site starts, for a wrong definition
 * @example
 * ```js
 * // astro.config.mjs
 * export default defineConfig({
 *   markdown: { processor: unified() },
 *   integrations: [octant({ matrices: './content/matrices' }), mdx()],
 * });
 * ```
 */
export default function octant({ matrices }?: OctantOptions): AstroIntegration;
