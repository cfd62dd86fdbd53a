import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findForeignLinks } from '../foreign-links.ts';
import { pathInProject } from './path-in-project.ts';
import { type Settings, languageOfFile } from './settings.ts';

/** Says behind each link to a page in another language which language that is. */
export function noteForeignLinks(tree: Root, file: VFile, settings: Settings): void {
  const language = languageOfFile(pathInProject(file), settings);
  if (!language) return;
  for (const link of findForeignLinks(tree, language, settings.site)) {
    link.node.properties.hrefLang = link.language;
    link.node.children.push({ type: 'text', value: link.note });
  }
}
