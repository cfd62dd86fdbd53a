import {
  transformerMetaHighlight,
  transformerNotationDiff,
  transformerNotationHighlight,
} from '@shikijs/transformers';
import type { ShikiConfig } from 'astro';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** What Shiki's theme of variables writes into `style`, and the class that says the same. */
const classes: readonly (readonly [style: RegExp, name: string])[] = [
  [/--astro-code-token-([\w-]+)/, 't-$1'],
  [/font-style: ?italic/, 't-italic'],
  [/font-weight: ?bold/, 't-bold'],
  [/user-select: ?none/, 't-sign'],
];

/**
 * Code coloured at build, by classes and no `style` attribute, so that the policy of its page is no
 * wider. Lines are marked by `{2,4-5}` behind the language, or by `[!code ++]`, `[!code --]` and
 * `[!code highlight]` in a comment of their own.
 */
export const codeClasses = {
  theme: 'css-variables',
  transformers: [
    transformerMetaHighlight(),
    transformerNotationHighlight(),
    transformerNotationDiff(),
    {
      name: 'code-classes',
      preprocess(_, options) {
        // Shiki gives a line up after half a second, and a busy machine would colour it otherwise.
        options.tokenizeTimeLimit = 0;
      },
      root(root) {
        visit(root, 'element', nameStyle);
      },
    },
  ],
} satisfies ShikiConfig;

function nameStyle({ tagName, properties }: Element): void {
  const { style, class: written } = properties;
  delete properties.style;
  if (tagName === 'pre') properties['class'] = 'code';
  if (typeof style !== 'string' || tagName === 'pre') return;
  const names = classes.flatMap(([pattern, name]) => {
    const match = pattern.exec(style);
    return match ? match[0].replace(pattern, name) : [];
  });
  const all = [written, ...names].filter(Boolean).join(' ');
  if (all) properties['class'] = all;
}
