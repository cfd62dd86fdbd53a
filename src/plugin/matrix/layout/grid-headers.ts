import type { Axis, Level } from '../model.ts';
import { offsetOf } from '../space.ts';
import { wrap } from '../text/wrap.ts';
import {
  type Item,
  type Span,
  ascent,
  centredBaseline,
  fontSize,
  lineHeight,
  rule,
  text,
} from './drawing.ts';
import { type Frame, gap } from './grid-frame.ts';
import { layoutSpans } from './spans.ts';

/** Between the name of an axis and the level right below it. */
const titleGap = 5;
/** From the last line of a header, and from the baseline of a band, to the rule below it. */
const headerRule = 3;
const bandRule = 7;
/** Kept free right of the text of a stub. */
const stubMargin = 6;

/** Lays out the headers over the columns, outermost first; returns where the rows start. */
export function layoutColumnHeaders(frame: Frame, columns: readonly Axis[], items: Item[]): number {
  let y = 0;
  let count = 1;
  for (const axis of columns) {
    const width = headerWidth(frame, count);
    const title = wrap(axis.label, width / fontSize, 'regular');
    for (let index = 0; index < count; index++) {
      const middle = headerStart(frame, width, index) + width / 2;
      items.push(text(middle, y + ascent, title, 'quiet'));
    }
    // Over a middle level a title would read as one header with it.
    const apart = axis.levels.length % 2 === 1 ? titleGap : 0;
    y = layoutLevels(frame, axis, count, y + title.length * lineHeight + apart, items);
    count *= axis.levels.length;
  }
  return y;
}

/** Lays out the levels of an axis below each of `repeats` titles. */
function layoutLevels(
  frame: Frame,
  { levels }: Axis,
  repeats: number,
  y: number,
  items: Item[],
): number {
  const width = headerWidth(frame, repeats * levels.length);
  const labels = levels.map(({ label }) => wrap(label, width / fontSize));
  const bottom = y + Math.max(...labels.map(({ length }) => length)) * lineHeight + headerRule;
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [index, label] of labels.entries()) {
      const x = headerStart(frame, width, repeat * levels.length + index);
      items.push(
        text(x + width / 2, y + ascent, label, 'strong'),
        rule(x, bottom, x + width, bottom),
      );
    }
  }
  return bottom + gap;
}

/** The width of one of `count` headers side by side. */
function headerWidth({ width, stubWidth }: Frame, count: number): number {
  return (width - stubWidth + gap) / count - gap;
}

function headerStart({ stubWidth }: Frame, width: number, index: number): number {
  return stubWidth + index * (width + gap);
}

/** Lays out the line that says the levels of the outer row axes; returns where its rows start. */
export function layoutBand(
  { width }: Frame,
  levels: readonly Level[],
  y: number,
  items: Item[],
): number {
  const spans: Span[] = [];
  for (const { axis, label } of levels) {
    const name = spans.length > 0 ? `· ${axis.label}` : axis.label;
    spans.push({ text: name, tone: 'quiet' }, { text: label, tone: 'strong' });
  }
  const bottom = layoutSpans(spans, { x: 0, y: y + ascent, width }, items) + bandRule;
  items.push(rule(0, bottom, width, bottom));
  return bottom + gap;
}

/** What stands beside a row: the lines of an axis's name, and of one of its levels. */
export interface Stub {
  readonly title: readonly string[];
  readonly label: readonly string[];
  /** What its level adds to a cell's index. */
  readonly offset: number;
}

/** The texts beside the rows, one stub per level of the innermost row axis; an empty one without. */
export function stubsOf({ stubWidth }: Frame, rows: readonly Axis[]): Stub[] {
  const room = (stubWidth - stubMargin) / fontSize;
  const axis = rows.at(-1);
  if (!axis) return [{ title: [], label: [], offset: 0 }];
  const title = wrap(axis.label, room, 'regular');
  return axis.levels.map((level) => {
    return { title, label: wrap(level.label, room), offset: offsetOf([level]) };
  });
}

/** The height that rows need for the longest text beside them. */
export function stubHeight(stubs: readonly Stub[]): number {
  return lineHeight * Math.max(...stubs.map(({ title, label }) => title.length + label.length));
}

/** Lays out the text beside a row, centred on `middle`. */
export function layoutStub({ title, label }: Stub, middle: number, items: Item[]): void {
  const count = title.length + label.length;
  if (count === 0) return;
  const first = centredBaseline(middle, count);
  items.push(text(0, first, title, 'quiet', 'start'));
  items.push(text(0, first + title.length * lineHeight, label, 'strong', 'start'));
}
