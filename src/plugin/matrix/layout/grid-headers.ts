import type { Axis } from '../model.ts';
import { wrap } from '../text/wrap.ts';
import {
  type Item,
  type Run,
  centredBaseline,
  fontSize,
  lineHeight,
  rule,
  text,
} from './drawing.ts';
import { type Frame, gap } from './grid-frame.ts';
import { layoutRuns } from './runs.ts';

/** Between the name of an axis and the level right below it. */
const titleGap = 5;

/** Lays out the headers over the columns, outermost first; returns where the rows start. */
export function layoutColumnHeaders(
  frame: Frame,
  columns: readonly Axis<string>[],
  items: Item[],
): number {
  let y = 0;
  let spans = 1;
  for (const axis of columns) {
    const span = spanWidth(frame, spans);
    const title = wrap(axis.label, span / fontSize, 'regular');
    for (let at = 0; at < spans; at++) {
      items.push(text(spanStart(frame, span, at) + span / 2, y + 13, title, 'quiet'));
    }
    // Over a middle level a title would read as one header with it.
    const apart = axis.levels.length % 2 === 1 ? titleGap : 0;
    y += title.length * lineHeight + apart;
    spans *= axis.levels.length;
    y = layoutLevels(frame, axis, spans, y, items);
  }
  return y;
}

function layoutLevels(
  frame: Frame,
  axis: Axis<string>,
  spans: number,
  y: number,
  items: Item[],
): number {
  const span = spanWidth(frame, spans);
  const labels = axis.levels.map((level) => wrap(level.label, span / fontSize));
  const lines = Math.max(...labels.map((label) => label.length));
  const bottom = y + lines * lineHeight + 3;
  for (let at = 0; at < spans; at++) {
    const label = labels[at % labels.length] ?? [];
    const x = spanStart(frame, span, at);
    items.push(text(x + span / 2, y + 13, label, 'strong'), rule(x, bottom, x + span, bottom));
  }
  return bottom + gap;
}

function spanWidth(frame: Frame, spans: number): number {
  return (frame.width - frame.stubWidth + gap) / spans - gap;
}

function spanStart(frame: Frame, span: number, at: number): number {
  return frame.stubWidth + at * (span + gap);
}

/** Lays out the line that says the levels of the outer row axes; returns where its rows start. */
export function layoutBand(
  frame: Frame,
  axes: readonly Axis<string>[],
  levels: readonly number[],
  y: number,
  items: Item[],
): number {
  const place = { x: 0, y: y + 13, width: frame.width };
  const baseline = layoutRuns(bandRuns(axes, levels), place, items);
  const bottom = baseline + 7;
  items.push(rule(0, bottom, frame.width, bottom));
  return bottom + gap;
}

function bandRuns(axes: readonly Axis<string>[], levels: readonly number[]): Run[] {
  return axes.flatMap((axis, at): Run[] => [
    { text: at > 0 ? `· ${axis.label}` : axis.label, tone: 'quiet' },
    { text: axis.levels[levels[at] ?? 0]?.label ?? '', tone: 'strong' },
  ]);
}

/** What stands beside a row: the lines of an axis's name, and of one of its levels. */
export interface Stub {
  readonly title: readonly string[];
  readonly label: readonly string[];
}

/** Breaks the texts beside the rows into lines, one stub per level of the innermost row axis. */
export function stubsOf(frame: Frame, axis: Axis<string> | undefined): Stub[] {
  if (!axis) return [];
  const room = (frame.stubWidth - 6) / fontSize;
  const title = wrap(axis.label, room, 'regular');
  return axis.levels.map((level) => ({ title, label: wrap(level.label, room) }));
}

/** The height that rows need for the longest text beside them. */
export function stubHeight(stubs: readonly Stub[]): number {
  return lineHeight * Math.max(0, ...stubs.map(({ title, label }) => title.length + label.length));
}

/** Lays out the text beside a row, centred on `middle`. */
export function layoutStub(stub: Stub | undefined, middle: number, items: Item[]): void {
  if (!stub) return;
  const { title, label } = stub;
  const first = centredBaseline(middle, title.length + label.length);
  items.push(text(0, first, title, 'quiet', 'start'));
  items.push(text(0, first + title.length * lineHeight, label, 'strong', 'start'));
}
