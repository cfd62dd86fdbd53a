import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { type Settings, createTreeReader, extendProcessor } from './blocks/adapters/index.ts';
import { serveCitations } from './citation-files/serve-citations.ts';
import { followRouter } from './client-router/follow-router.ts';
import { checkOrder } from './check-order.ts';
import { importByFile } from './components/import-by-file.ts';
import { openFailedTexts } from './fences/failed-texts.ts';
import { hashFolder } from './fences/hash-folder.ts';
import { leaveFences } from './fences/leave-fences.ts';
import { createFenceWriter } from './fences/write-fence.ts';
import { placeTags } from './place-tags/place-tags.ts';
import { createCitationPlanner } from './references/plan-citations.ts';
import { type ServedFigures, serveFigures } from './figures/serve.ts';
import { languageFolders, readSiteLanguages } from './languages/site-languages.ts';
import { tellPages } from './languages/tell-pages.ts';
import { type OctantOptions, readOptions } from './integration-options.ts';
import { type PostFolder, type ReadingKeeper, languageAtRoot } from './parity/read-posts.ts';
import { describeParity } from './parity/report.ts';
import { OctantError } from './problems.ts';
import { joinFailures } from './store/checked.ts';
import { type ContentReader, createContentReader } from './store/content-plugin.ts';
import type { Content } from './store/read-content.ts';
import { writeYamlTypes } from './store/yaml-types.ts';

export type { OctantOptions } from './integration-options.ts';

/**
 * The Astro integration: it reads and checks the content, serves figures as files, and draws figures
 * in place of ` ```matrix ` blocks, in `.md` and `.mdx` alike. In posts it numbers figures, gives headings
 * the ids their authors wrote, wraps sections and pairs blocks, and in other texts where it is asked to.
 *
 * @throws {OctantError} when the site starts, for an option that can't be used, and in a build for
 *   every definition and every entry that can't
 * @example
 * ```js
 * // astro.config.mjs
 * export default defineConfig({
 *   markdown: { processor: unified() },
 *   integrations: [octant({ matrices: './content/matrices' }), mdx()],
 * });
 * ```
 */
export default function octant(options: OctantOptions = {}): AstroIntegration {
  let folderIn: ((languages: readonly string[]) => PostFolder) | undefined;
  let folder: PostFolder | undefined;
  let content: ContentReader | undefined;
  let figures: ServedFigures | undefined;
  let readLanguages: ((done: Pick<AstroConfig, 'i18n' | 'base'>) => void) | undefined;
  let types = '';
  const mistakes = new Map<string, OctantError>();
  return {
    name: 'astro-octant',
    hooks: {
      'astro:config:setup': (hook) => {
        const { addWatchFile, command, config, logger, updateConfig } = hook;
        // What is served then has been built, and the content need not be there.
        if (command === 'preview') return;
        const { posts, strings, reservedIds, texts, citationFiles, references, fonts, ...folders } =
          readOptions(options, config.root);
        const root = fileURLToPath(config.root);
        const names = config.integrations.map(({ name }) => name);
        const order = checkOrder(names, texts);
        if (order) logger.warn(order);
        const site = readSiteLanguages(config, strings);
        types = writeYamlTypes(folders.matrices, root);
        const { processor } = config.markdown;
        let told = '';
        const onRead = ({ matrices }: Content, error: OctantError | undefined) => {
          if (command === 'build' && !error) figures?.drawPictures(matrices);
          const message = error?.message ?? '';
          if (command === 'dev' && message && message !== told) logger.error(message);
          told = message;
        };
        const files = serveCitations(citationFiles, hook);
        // A text keeps what it was made with; Astro reads it anew when it starts again.
        const watched = new Set<string>();
        content = createContentReader(folders, root, onRead, files, (file) => watched.has(file));
        updateConfig({
          vite: {
            plugins: [
              content.plugin,
              tellPages(site),
              placeTags(root),
              importByFile(),
              followRouter(command),
            ],
          },
        });
        const { whenRead } = content;
        const watch = (file: string) => {
          if (!watched.has(file)) addWatchFile(new URL(file, config.root));
          watched.add(file);
        };
        const failed = openFailedTexts(config.cacheDir);
        const onMistake = (error: unknown): void => {
          // A text may be read more than once.
          if (error instanceof OctantError) mistakes.set(error.message, error);
          failed.add();
        };
        figures = serveFigures(folders.matrices, hook, fonts);
        const writeFence = createFenceWriter({
          ...figures,
          languages: site,
          readMatrices: async () => (await whenRead()).matrices,
          onUse: watch,
        });
        const readCitations = async () => {
          const { citations } = await whenRead();
          for (const { file } of citations) watch(file);
          return citations;
        };
        const planCitations = references
          ? createCitationPlanner({ languages: site, readCitations })
          : undefined;
        const sources = [folders.matrices, ...(references ? [folders.citations] : [])];
        const hashes = sources.map((name) => hashFolder(join(root, name)));
        const fenceSources = [...hashes, failed.last].join('');
        const writers = { writeFence, fenceSources, planCitations, onMistake };
        const settings: Settings = { root, posts, site, texts, reservedIds, ...writers };
        readLanguages = (done) => {
          Object.assign(site, readSiteLanguages(done, strings));
          settings.languageAtRoot = languageAtRoot({ root, posts, languages: site.folders });
        };
        const isKnown = extendProcessor(processor, logger, settings);
        if (isKnown) updateConfig({ markdown: leaveFences(config.markdown) });
        if (!isKnown || !existsSync(join(root, posts))) return;
        const { keepReading }: ReadingKeeper = processor.options;
        const read = createTreeReader(processor);
        folderIn = (languages) => ({ root, posts, languages, read, keepReading });
      },
      'astro:config:done': ({ config, injectTypes }) => {
        // An integration that runs behind this one, such as Starlight, may have named the languages.
        readLanguages?.(config);
        const languages = config.i18n ? languageFolders(config.i18n) : [];
        if (languages.length > 1) folder = folderIn?.(languages);
        if (types) injectTypes({ filename: 'matrices.d.ts', content: types });
      },
      'astro:build:start': async ({ logger }) => {
        // Astro's loader of collections says why a text could not be read, and builds without it.
        const error = content?.findError() ?? joinFailures('The content', [...mistakes.values()]);
        if (error) throw error;
        for (const loss of content?.findLosses() ?? []) logger.warn(loss);
        if (!folder) return;
        for (const finding of await describeParity(folder)) logger.warn(finding);
      },
    },
  };
}
