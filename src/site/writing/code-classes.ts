import {
  transformerMetaHighlight,
  transformerNotationDiff,
  transformerNotationHighlight,
} from '@shikijs/transformers';
import type { ShikiConfig } from 'astro';
import type { Element } from 'hast';
import { eachElement } from './each-node.ts';

/** What Shiki's theme of variables writes into `style`, and the class that says the same. */
const classes: readonly (readonly [style: RegExp, name: string])[] = [
  [/--astro-code-token-([\w-]+)/, 't-$1'],
  [/font-style: ?italic/, 't-italic'],
  [/font-weight: ?bold/, 't-bold'],
  [/user-select: ?none/, 't-sign'],
];

/** Languages that others hold within them, such as TSX in MDX. */
const held =
  'astro bash css diff html javascript json jsx latex markdown mdx python toml tsx typescript yaml';

/**
 * Code coloured at build, by classes and no `style` attribute, so that the policy of its page is no
 * wider. Lines are marked by `{2,4-5}` behind the language, or by `[!code ++]`, `[!code --]` and
 * `[!code highlight]` in a comment of their own, and `title="…"` behind the language heads them.
 */
export const codeClasses = {
  theme: 'css-variables',
  // Shiki takes their names too, which Astro's types leave out.
  langs: held.split(' ') as unknown as NonNullable<ShikiConfig['langs']>,
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
        eachElement(root, nameStyle);
      },
      pre({ properties }) {
        const [, title] = /(?:^|\s)title="([^"]*)"/.exec(this.options.meta?.__raw ?? '') ?? [];
        if (title) properties['data-title'] = title;
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
