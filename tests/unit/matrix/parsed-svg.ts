import { SaxesParser } from 'saxes';

/** An element of a parsed SVG, with the text that stands directly in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgElement[];
  text: string;
}

/**
 * Parses an SVG as strictly as XML demands.
 *
 * @throws if it is not well-formed
 */
export function parseSvg(svg: string): SvgElement {
  const root: SvgElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  const [element] = root.children;
  if (!element) throw new Error('The SVG is empty.');
  return element;
}

/** Every element inside one, in document order. */
export function descendants(element: SvgElement): SvgElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
