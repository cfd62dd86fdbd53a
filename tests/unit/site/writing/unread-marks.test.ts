import { join } from 'node:path';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it, vi } from 'vitest';
import { OctantError } from '../../../../src/plugin/problems.ts';
import { remarkMistakes } from '../../../../src/site/writing/text-mistakes.ts';
import { renderText } from './render-text.ts';

// Where Astro tells of it too.
vi.spyOn(console, 'error').mockReturnValue();

const mdx = unified().use(remarkParse).use(remarkMath).use(remarkMdx).use(remarkMistakes);

/** What is told of a text of MDX. */
function tellMdx(text: string): string {
  const path = join(process.cwd(), 'content/posts/en/tea.mdx');
  try {
    mdx.runSync(mdx.parse(text), new VFile({ path, value: text }));
    return 'nothing';
  } catch (error) {
    return messageOf(error);
  }
}

/** What is told of one of Markdown, which the site makes. */
async function tell(text: string): Promise<string> {
  try {
    await renderText(text);
    return 'nothing';
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof OctantError)) throw error;
  // Astro sets the full path before what it was told.
  return error.message.replace(/^Failed to parse .*\n/, '');
}

it('names each footnote that a text doesn’t have, with the edit', async () => {
  const text = `A note[^water] and another.[^wated]

> Tea *and
> more[^nope]*

| a             |
| ------------- |
| b[^my note]   |

[^water]: From a spring.[^deep]`;
  expect(await tell(text)).toMatchInlineSnapshot(`
    "content/posts/en/post.md: The text has 4 problems.
    - line 1: "[^wated]" refers to no footnote of the text
      Allowed: footnotes that the text defines (water)
      Hint: write  [^water]  or  \\[^wated] for the words themselves
    - line 4: "[^nope]" refers to no footnote of the text
      Allowed: footnotes that the text defines (water)
      Hint: write  [^nope]: …  on a line of its own, or  \\[^nope] for the words themselves
    - line 8: "[^my note]" refers to no footnote of the text
      Allowed: footnotes that the text defines (water)
      Hint: write  [^my-note]: …  on a line of its own, or  \\[^my note] for the words themselves
    - line 10: "[^deep]" refers to no footnote of the text
      Allowed: footnotes that the text defines (water)
      Hint: write  [^deep]: …  on a line of its own, or  \\[^deep] for the words themselves"
  `);
});

it('takes what is escaped, code, a formula or a link for what it is', async () => {
  const text =
    String.raw`Signs \[^a], [^b\] and [\^c], \`[^d]\`, $x[^e]$, [^up](/top/), [see [^f] there](/there/), \{/* no */}.

\`\`\`js
{/* [^g] */}
\`\`\`

    [^h] {/* code */}

$$
[^i]
$$

![[^j]](/pot.png)

<p title="[^k]">[^l]</p>`.replaceAll('\\`', '`');
  expect(await tell(text)).toBe('nothing');
  expect(tellMdx('An {/* [^a] */} <b title="[^b]">of {"[^c]"} tea</b>')).toBe('nothing');
});

it('names them in MDX, within elements too', () => {
  const text = `import Cup from './cup.astro';

A backslash\\\\[^nope] {/* more */}

<Cupp>of
  <b title="[^tea]">tea[^pot]</b></Cupp>`;
  expect(tellMdx(text)).toMatchInlineSnapshot(`
    "content/posts/en/tea.mdx: The text has 3 problems.
    - line 3: "[^nope]" refers to no footnote of the text
      Allowed: footnotes that the text defines (none)
      Hint: write  [^nope]: …  on a line of its own, or  \\[^nope] for the words themselves
    - line 5: "<Cupp>" is not imported
      Allowed: components that the text imports (Ref, Cup)
      Hint: write "<Cup>"
    - line 6: "[^pot]" refers to no footnote of the text
      Allowed: footnotes that the text defines (none)
      Hint: write  [^pot]: …  on a line of its own, or  \\[^pot] for the words themselves"
  `);
});

it('names comments of MDX in Markdown, with the edit', async () => {
  const text = `The excerpt.

{/* more */}

## Tea {/* #tea */}

- {/*tight and*/} {/* long
  as well */}

{/* open

*/}`;
  expect(await tell(text)).toMatchInlineSnapshot(`
    "content/posts/en/post.md: The text has 5 problems.
    - line 3: "{/* more */}" is a comment of MDX, which Markdown prints
      Allowed: comments of HTML in a .md file
      Hint: write  <!-- more -->
    - line 5: "{/* #tea */}" is a comment of MDX, which Markdown prints
      Allowed: comments of HTML in a .md file
      Hint: write  <!-- #tea -->
    - line 7: "{/*tight and*/}" is a comment of MDX, which Markdown prints
      Allowed: comments of HTML in a .md file
      Hint: write  <!-- tight and -->
    - line 7: "{/* long\\n  as well */}" is a comment of MDX, which Markdown prints
      Allowed: comments of HTML in a .md file
      Hint: write  <!-- long as well -->
    - line 10: "{/*" is a comment of MDX, which Markdown prints
      Allowed: comments of HTML in a .md file
      Hint: write  <!-- … -->"
  `);
});
