import { posix, relative } from 'node:path';
import type { SiteLanguages } from '../../languages/site-languages.ts';
import type { Problem } from '../../problems.ts';
import type { Root } from 'hast';
import type { Edit } from '../edits.ts';
import type { FenceWriter } from '../fence.ts';
import type { TextContext } from '../plan-edits.ts';
import { type AskedSteps, stepsFor } from '../text-steps.ts';

/** What the steps in a Markdown processor know of their site. */
export interface Settings {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the posts, relative to the project, which holds one folder per language. */
  readonly posts: string;
  /** The language of the posts that stand beside those folders, where there are some; known last. */
  languageAtRoot?: string | undefined;
  readonly site: SiteLanguages;
  /** What the site asks to be done to its texts. */
  readonly texts?: AskedSteps | undefined;
  /** Ids that the pages around the texts bear. */
  readonly reservedIds: readonly string[];
  readonly writeFence: FenceWriter;
  /** Decides what becomes of citations by key; a site without it leaves them as they are. */
  readonly planCitations?: ((root: Root, place: CitedPlace) => Promise<Edit[]>) | undefined;
  /** Is told of each error of a text. */
  readonly onMistake?: ((error: unknown) => void) | undefined;
  /** Tells what figures are drawn and references written from apart, since Astro keeps texts for as long as it is the same. */
  readonly fenceSources: string;
}

/** Where citations are written. */
export type CitedPlace = Pick<TextContext, 'file' | 'language'>;

/** What a processor says of the text that it reads. */
export interface ProcessedFile {
  /** Its path, or `undefined` for a text that stands in no file. */
  readonly path: string | undefined;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly problems?: readonly Problem[];
}

/** Puts together what there is to know of a text. */
export function contextOf(
  { path, frontMatter, problems = [] }: ProcessedFile,
  settings: Settings,
): TextContext {
  const { posts, languageAtRoot, site, texts, reservedIds } = settings;
  const file = nameFile(path, settings);
  const folder = site.folders.find((name) => file.startsWith(posix.join(posts, name, '/')));
  const language = folder ?? (file.startsWith(posix.join(posts, '/')) ? languageAtRoot : undefined);
  const steps = stepsFor(texts, language !== undefined);
  return { file, language, frontMatter, site, steps, reservedIds, problems };
}

/** A file as its author knows it. */
export function nameFile(path: string | undefined, { root }: Pick<Settings, 'root'>): string {
  return path === undefined ? 'the text' : relative(root, path).replaceAll('\\', '/');
}
