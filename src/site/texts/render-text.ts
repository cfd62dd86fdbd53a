import type { SSRResult } from 'astro';
import { type CollectionEntry, type RenderResult, render } from 'astro:content';
import {
  createComponent,
  renderComponent,
  render as template,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import { handedOn } from '../config/handed-on.ts';
import { type TextPiece, writeElement } from './text-pieces.ts';
import type { WholeText } from './whole-text.ts';

type Components = Readonly<Record<string, unknown>>;

/** Gives a text to be shown, as Astro does, also of one that has no module. */
export async function renderText(
  entry: CollectionEntry<'posts' | 'pages' | 'docs'>,
): Promise<RenderResult> {
  if (hasModule(entry) || entry.filePath === undefined) return render(entry);
  const { pieces, headings, frontmatter } = await findText(entry.filePath);
  const Content = createComponent((result: SSRResult, { components = {} }: Props) => {
    return template`${pieces.map((piece) => show(result, piece, components))}`;
  });
  return { Content, headings: [...headings], remarkPluginFrontmatter: frontmatter };
}

interface Props {
  /** What stands for the elements of the text. */
  readonly components?: Components;
}

/** Whether the bundle of the site has a module of a text, which Astro notes where it is asked for. */
export function hasModule({ filePath }: { readonly filePath?: string | undefined }): boolean {
  return filePath === undefined || handedOn.texts?.has(filePath) !== true;
}

/** What was kept may have been scribbled on. */
async function findText(file: string): Promise<WholeText> {
  const find = () => handedOn.texts?.find(file);
  const found = find() ?? ((await handedOn.readText?.(file, true)) ? find() : undefined);
  if (!found) throw new Error(`${file} has changed while the site was built; build it again`);
  return found;
}

function show(result: SSRResult, piece: TextPiece, components: Components): unknown {
  if (typeof piece === 'string') return unescapeHTML(piece);
  const { tag, attributes, content = [] } = piece;
  const name = tag.replace('.', '');
  const shown = content.map((each) => show(result, each, components));
  const component = name === tag ? undefined : components[name];
  if (component === undefined) {
    return writeElement(name, attributes, shown).map((part) =>
      typeof part === 'string' ? unescapeHTML(part) : part,
    );
  }
  return renderComponent(result, name, component, attributes, {
    default: () => template`${shown}`,
  });
}
