import type { Element, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * Letters of scripts that set no spaces, as many as the narrowest phone doesn't hold in one line of a
 * title. A style sheet keeps fewer of them together.
 */
const longRun = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{9,}/gu;

/** What stays in one line if it holds them: words that a hyphen joins, and a word before a slash or a dash. */
const joined =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}-])(?: [/–—](?= ))?| [/–—](?= ))/gu;

/** By language; one is slow to make, and a list shows many titles. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The text of a title, whose lines may break between its words and not within them.
 *
 * @param tag the language of the text
 */
export function breakableWords(text: string, tag: string): (Text | Element)[] {
  const words = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, words);
  const mark = '\u200B';
  const marked = text.replaceAll(longRun, (run) =>
    Array.from(words.segment(run), ({ segment }) => segment).join(mark),
  );
  return marked
    .split(mark)
    .flatMap((part, index) => [...(index > 0 ? [h('wbr')] : []), ...keepJoined(part)]);
}

function keepJoined(text: string): (Text | Element)[] {
  const wholes = text.match(joined) ?? [];
  return text.split(joined).flatMap((value, index) => {
    const whole = wholes[index];
    return [
      ...(value ? [{ type: 'text' as const, value }] : []),
      ...(whole === undefined ? [] : [h('span', { className: ['whole'] }, whole)]),
    ];
  });
}

/** The same as HTML, written as headings are, with which it compresses then. */
export function breakableHtml(text: string, tag: string): string {
  const root: Root = { type: 'root', children: breakableWords(text, tag) };
  return toHtml(root, { closeSelfClosing: true, tightSelfClosing: true });
}
