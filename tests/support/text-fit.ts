/** A rectangle in the units of a figure's viewBox. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds every text of a page's figures that leaves its cell or its figure, or runs into another
 * text, a row of pips or a rule. It runs in the browser, so it uses nothing from outside itself.
 *
 * @param tolerance in units of the viewBox
 */
export function findMisfits(tolerance: number): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas to measure letters on');
  return [...document.querySelectorAll<SVGSVGElement>('svg.octant')].flatMap((figure) => {
    const texts = [...figure.querySelectorAll('text')].map((text) => ({ text, area: inkOf(text) }));
    const { x, y, width, height } = figure.viewBox.baseVal;
    const whole = { left: x, right: x + width, top: y, bottom: y + height };
    const marks = [
      ...figure.querySelectorAll<SVGPathElement>('path:not([class]), .octant-rule'),
    ].flatMap((mark) => {
      const box = mark.getBBox();
      // An edge of a lattice runs behind the cells; only a rule is level.
      if (mark.matches('.octant-rule') && box.height > 0) return [];
      return [{ name: mark.matches(':not([class])') ? 'pips' : 'a rule', area: grown(box) }];
    });
    const problems = texts.flatMap(({ text, area }, at) =>
      [
        ...(isInside(area, whole) ? [] : ['leaves the figure']),
        ...(staysInCell(text, area) ? [] : ['leaves its cell']),
        ...texts
          .slice(at + 1)
          .filter((other) => overlap(area, other.area))
          .map((other) => `runs into “${other.text.textContent}”`),
        ...marks.filter((mark) => overlap(area, mark.area)).map(({ name }) => `runs into ${name}`),
      ].map((problem) => `${figure.dataset['name']}: “${text.textContent}” ${problem}`),
    );
    return texts.length > 0 ? problems : [`${figure.dataset['name']}: has no text`];
  });

  /** As wide as the line is set, and as high as its letters; `getBBox` rounds, and adds a face's air. */
  function inkOf(text: SVGTextElement): Area {
    const { x: left, y: baseline } = text.getStartPositionOfChar(0);
    const right = left + text.getComputedTextLength();
    if (context) context.font = getComputedStyle(text).font;
    const ink = context?.measureText(text.textContent);
    const up = ink?.actualBoundingBoxAscent ?? NaN;
    const down = ink?.actualBoundingBoxDescent ?? NaN;
    return { left, right, top: baseline - up, bottom: baseline + down };
  }

  /** With half of the stroke that is drawn around it. */
  function grown({ x, y, width, height }: DOMRect): Area {
    return { left: x, right: x + width, top: y - 0.5, bottom: y + height + 0.5 };
  }

  function isInside(inner: Area, outer: Area): boolean {
    return (
      inner.left >= outer.left - tolerance &&
      inner.right <= outer.right + tolerance &&
      inner.top >= outer.top - tolerance &&
      inner.bottom <= outer.bottom + tolerance
    );
  }

  /** True if all corners of a text stand on its cell's box, or on the top of its octant. */
  function staysInCell(text: SVGTextElement, { left, right, top, bottom }: Area): boolean {
    const shape = text.closest('g')?.querySelector<SVGGeometryElement>('rect, .octant-face');
    if (!shape) return true;
    return [left + tolerance, right - tolerance].every((x) =>
      [top + tolerance, bottom - tolerance].every((y) => shape.isPointInFill({ x, y })),
    );
  }

  function overlap(one: Area, other: Area): boolean {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > tolerance && down > tolerance;
  }
}

/**
 * The widths of texts as a page with the figures' style sheet sets them, in em. It runs in the
 * browser, so it uses nothing from outside itself.
 */
export function widthsInPage({ texts, strong }: { texts: readonly string[]; strong: boolean }) {
  const figure = document.querySelector('svg.octant');
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.classList.toggle('b', strong);
  // A space alone has a width only so.
  element.setAttribute('style', 'white-space: pre');
  figure?.append(element);
  const widths = texts.map((text) => {
    element.textContent = text;
    return element.getComputedTextLength() / 14;
  });
  element.remove();
  return widths;
}
