import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A picture as it is shown elsewhere. */
export interface PastedPicture {
  /** Full address of its file. */
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The size that an SVG file says of itself, in whole pixels. */
export function sizeOfSvg(svg: string): Pick<PastedPicture, 'width' | 'height'> {
  const sizes = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.slice(1) ?? [];
  const [width = 0, height = 0] = sizes.map((size) => Math.round(Number(size)));
  return { width, height };
}

/** An image in Markdown, for a README or a deck of slides. */
export function writeMarkdownImage({ src, alt }: PastedPicture): string {
  return `![${alt.replaceAll(/[\\`*_[\]<&]/g, '\\$&')}](${src})`;
}

/** An image in HTML, which keeps its room while it loads. */
export function writeImageTag({ src, alt, width, height }: PastedPicture): string {
  return toHtml(h('img', { src, alt, width, height }));
}

/** An image in HTML with an SVG for what shows one, and pixels for what doesn't. */
export function writePictureTag(pixels: PastedPicture, svg: string): string {
  const source = toHtml(h('source', { srcSet: svg, type: 'image/svg+xml' }));
  return `<picture>\n  ${source}\n  ${writeImageTag(pixels)}\n</picture>`;
}
