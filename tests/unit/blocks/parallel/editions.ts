import fc from 'fast-check';

/** The two editions of one text, as a page of each renders them. */
export interface Editions {
  readonly en: string;
  readonly zh: string;
}

type Side = keyof Editions;

/** Elements that hold words, a picture or a figure, each with a mark by which it is counted. */
const leaves = {
  paragraph: (id: string, mark: string) => `<p${id}>${mark} <em>and</em> more</p>`,
  heading: (id: string, mark: string) => `<h3${id}>${mark}</h3>`,
  picture: (id: string, mark: string) => `<p${id}><img src="${mark}.png" alt=""></p>`,
  figure: (id: string, mark: string) => `<figure${id}><svg><title>${mark}</title></svg></figure>`,
  code: (id: string, mark: string) => `<pre${id}><code>${mark}</code></pre>`,
  formula: (id: string, mark: string) => `<span class="katex-display"${id}>${mark}</span>`,
  table: (id: string, mark: string) =>
    `<table${id}><tbody><tr><td>${mark}</td></tr></tbody></table>`,
} as const;
type Leaf = keyof typeof leaves;

/** Elements that hold blocks. */
const boxes = {
  quote: (inner: string) => `<blockquote>${inner}</blockquote>`,
  box: (inner: string) => `<div class="box">${inner}</div>`,
  section: (inner: string) => `<section>${inner}</section>`,
} as const;
type Box = keyof typeof boxes;

/** How a part of one edition is in the other. */
type Change = 'same' | 'translated' | 'replaced' | 'en alone' | 'zh alone';

type Part =
  | { readonly leaf: Leaf; readonly other: Leaf; readonly change: Change }
  | { readonly box: Box; readonly parts: readonly Part[] }
  | { readonly list: 'ul' | 'ol'; readonly items: readonly Item[] };

interface Item {
  readonly change: Change;
  readonly isLoose: boolean;
  readonly parts: readonly Part[];
}

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[];
const change = fc.constantFrom<Change>('same', 'translated', 'replaced', 'en alone', 'zh alone');
const leaf = fc.constantFrom(...keysOf(leaves));

const { parts } = fc.letrec<{ part: Part; parts: Part[] }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ leaf, other: leaf, change }),
    fc.record({ box: fc.constantFrom(...keysOf(boxes)), parts: tie('parts') }),
    fc.record({
      list: fc.constantFrom('ul', 'ol'),
      items: fc.array(fc.record({ change, isLoose: fc.boolean(), parts: tie('parts') }), {
        maxLength: 4,
      }),
    }),
  ),
  parts: fc.array(tie('part'), { maxLength: 5 }),
}));

/** Any two editions whose blocks bear the ids that pair them. */
export const editions: fc.Arbitrary<Editions> = parts.map((drawn) => ({
  en: write(drawn, 'en', 'b', true),
  zh: write(drawn, 'zh', 'b', true),
}));

/** Any two editions whose blocks are paired by their places alone. */
export const withoutIds: fc.Arbitrary<Editions> = parts.map((drawn) => ({
  en: write(drawn, 'en', 'b', false),
  zh: write(drawn, 'zh', 'b', false),
}));

/** The marks of a text, in its order. */
export function marksOf(html: string): string[] {
  return html.match(/(?:both|en|zh)-b[\d.]*/g) ?? [];
}

function write(drawn: readonly Part[], side: Side, path: string, hasIds: boolean): string {
  const texts = drawn.map((part, index) => {
    const here = `${path}.${index}`;
    const id = hasIds ? ` id="${here}"` : '';
    if ('leaf' in part) {
      const mark = markOf(part.change, side, here);
      const isOther = part.change === 'replaced' && side === 'zh';
      return mark && leaves[isOther ? part.other : part.leaf](id, mark);
    }
    if ('box' in part) return boxes[part.box](write(part.parts, side, here, hasIds));
    const items = part.items.map((item, at) => writeItem(item, side, `${here}.${at}`, hasIds));
    return `<${part.list}>${items.join('')}</${part.list}>`;
  });
  return texts.join('\n');
}

function writeItem(item: Item, side: Side, path: string, hasIds: boolean): string {
  const mark = markOf(item.change, side, path);
  if (mark === '') return '';
  const words = item.isLoose && side === 'en' ? `<p>${mark}</p>` : mark;
  const inner = write(item.parts, side, path, hasIds);
  return `<li${hasIds ? ` id="${path}"` : ''}>${words}\n${inner}</li>`;
}

/** What is replaced by another kind of block says something else, too. */
function markOf(change: Change, side: Side, path: string): string {
  if (change === 'same') return `both-${path}`;
  const isLeftOut = change === (side === 'en' ? 'zh alone' : 'en alone');
  return isLeftOut ? '' : `${side}-${path}`;
}
