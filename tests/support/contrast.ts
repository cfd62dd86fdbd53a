import type { Page } from 'playwright/test';

/** A text of a page that is hard to read where it stands. */
export interface PaleText {
  readonly text: string;
  readonly ratio: number;
  readonly colour: string;
  readonly ground: string;
}

/**
 * Measures every text within some elements against what is painted behind it, words of drawings
 * included, which axe leaves out.
 *
 * @param parts selector of the elements
 * @returns how many texts were measured, and those below 4.5:1
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function measureContrast(
  page: Page,
  parts: string,
): Promise<{ measured: number; pale: PaleText[] }> {
  return page.evaluate((parts) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('Nothing to draw with.');

    const read = (css: string): Colour => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = '#0000';
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => {
      const mix = (front: number, back: number) => front * a + back * (1 - a);
      return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
    };
    const luminance = ([r, g, b]: Colour) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratioOf = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };

    const probe = document.documentElement.appendChild(document.createElement('div'));
    probe.style.background = 'Canvas';
    const canvas = read(getComputedStyle(probe).backgroundColor);
    probe.remove();

    /** What is painted behind an element, from the page's own canvas on. */
    const groundOf = (element: Element): Colour => {
      const around: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) around.unshift(at);
      return around.reduce(
        (ground, at) => over(read(getComputedStyle(at).backgroundColor), ground),
        canvas,
      );
    };
    /** In a drawing a word stands on the shape of its cell, or on the stripes that fill it. */
    const cellOf = (element: Element, ground: Colour): Colour => {
      const shape = element.closest('g')?.querySelector('rect, .octant-face');
      if (!shape) return ground;
      const fill = getComputedStyle(shape).fill;
      if (!fill.startsWith('url(')) return over(read(fill), ground);
      const stripe = element.closest('svg')?.querySelector('pattern .octant-stripe');
      return stripe ? over(read(getComputedStyle(stripe).stroke), ground) : ground;
    };

    const pale = [];
    let measured = 0;
    for (const part of document.querySelectorAll(parts)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim();
        if (!element || !text || element.closest('title, desc')) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const isDrawn = element instanceof SVGElement;
        const style = getComputedStyle(element);
        const behind = groundOf(element);
        const ground = isDrawn ? cellOf(element, behind) : behind;
        const colour = over(read(isDrawn ? style.fill : style.color), ground);
        const ratio = Math.round(ratioOf(colour, ground) * 100) / 100;
        measured += 1;
        if (ratio >= 4.5) continue;
        pale.push({ text, ratio, colour: colour.join(), ground: ground.join() });
      }
    }
    return { measured, pale };
  }, parts);
}
