import type { SSRResult } from 'astro';
import type { RenderResult } from 'astro:content';
import {
  createComponent,
  createHeadAndContent,
  renderComponent,
  renderSlotToString,
  render as template,
  unescapeHTML,
} from 'astro/runtime/server/index.js';
import { openHeadings } from './open-headings.ts';
import { type TextPiece, writeElement } from './text-pieces.ts';

type Content = RenderResult['Content'];

type Components = Readonly<Record<string, unknown>>;

interface Props {
  /** What stands for the elements of the text. */
  readonly components?: Components;
}

/** Makes a component of a text in pieces. */
export function showPieces(pieces: readonly TextPiece[]): Content {
  return createComponent((result: SSRResult, { components = {} }: Props) =>
    showAll(result, pieces, components),
  );
}

/** Has the component that Astro makes of Markdown take components for its headings, as MDX does. */
export function openMarkdown(content: Content): Content {
  const factory = async (result: SSRResult, props: Props, slots: unknown) => {
    const made = await content(result, props, slots);
    const { components } = props;
    if (components === undefined || !('content' in made)) return made;
    const html = await renderSlotToString(result, made.content);
    const shown = showAll(result, openHeadings(html), components);
    return createHeadAndContent(made.head, shown);
  };
  return createComponent({ factory, propagation: content.propagation ?? 'none' });
}

function showAll(result: SSRResult, pieces: readonly TextPiece[], components: Components) {
  return template`${pieces.map((piece) => show(result, piece, components))}`;
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
