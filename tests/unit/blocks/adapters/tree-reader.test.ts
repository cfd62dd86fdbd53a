import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ProcessorName, processors, readTree } from '../read.ts';

// One of the processors prints an error, too, before it hands it on.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const hint =
  '  Allowed: Markdown or MDX that the processor of the site can read\n  Hint: mend the syntax there; `astro build` shows the place too';

/** What each processor says of a text that it can't parse. */
const broken: readonly {
  readonly file: string;
  readonly source: string;
  readonly says: Readonly<Record<ProcessorName, string>>;
}[] = [
  {
    file: 'post.mdx',
    source: 'Text.\n\n<Open>\n',
    says: {
      unified: 'line 3: Expected a closing tag for `<Open>` (3:1-3:7)',
      satteri: 'line 3: Expected a closing tag for `<Open>` (3:1)',
    },
  },
  {
    file: 'post.mdx',
    source: '---\ntitle: A\n---\n\n{/* more }\n',
    says: {
      unified: 'line 5: Could not parse expression with acorn',
      satteri:
        'line 5: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    },
  },
  {
    file: 'post.md',
    source: '---\ntitle: [\n---\n\nText.\n',
    says: {
      unified: 'line 3: unexpected end of the stream within a flow collection',
      satteri: 'line 3: unexpected end of the stream within a flow collection',
    },
  },
];

describe.each(processors)('what %s can’t read', (processor) => {
  it.each(broken)('$source', async ({ file, source, says }) => {
    const read = readTree(processor, source, file, () => true);
    await expect(read).rejects.toMatchObject({
      message: `${file}: The text has 1 problem.\n- ${says[processor]}\n${hint}`,
    });
  });

  it('says how MDX writes an id in braces', async () => {
    const source = '---\ntitle: A\n---\n\n## First {#first}\n';
    const read = readTree(processor, source, 'post.mdx', () => true);
    await expect(read).rejects.toThrow(/^- line 5: Could not parse expression with /m);
    await expect(read).rejects.toThrow(
      'Hint: write {/* #first */} instead of {#first}, which only Markdown reads',
    );
  });

  it('hands on what goes wrong with a tree as it is', async () => {
    const read = readTree(processor, 'Text.', 'post.md', () => {
      throw new RangeError('No tree is right.');
    });
    await expect(read).rejects.toThrow(new RangeError('No tree is right.'));
  });
});
