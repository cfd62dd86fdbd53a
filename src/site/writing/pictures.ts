import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { type Problem, listNames, quote } from '../../plugin/problems.ts';
import { eachElement, eachNode } from './each-node.ts';
import { languageOf, notesOf, refuse, speak } from './text-file.ts';
import { videoProblem } from './videos.ts';

/** As wide as the column, and as the window where that is narrower. */
const sizes = '(min-width: 42rem) 40rem, 100vw';

/**
 * A rehype plugin for pictures. One that stands alone becomes a figure, with its title for a caption,
 * that opens as large as the window: by the browser itself, without a script.
 *
 * @throws {OctantError} for pictures from hosts that the author of the site did not allow, and for
 *   those whose name Astro would not find again in the page
 */
export function rehypePictures({ hosts }: { readonly hosts: readonly string[] }) {
  return (tree: Root, file: VFile): void => {
    eachNode(tree, (node, index, parent) => {
      const picture = fromTag(node);
      if (picture && parent) parent.children[index] = picture;
    });
    const origins = new Set<string>();
    const problems: Problem[] = [];
    eachElement(tree, (node) => {
      if (node.tagName !== 'img') return;
      const origin = originOf(node);
      if (origin !== undefined) origins.add(origin);
      if (origin !== undefined && !hosts.includes(origin)) problems.push(foreign(node, hosts));
      if (origin === undefined && unfindable.test(String(node.properties.src)))
        problems.push(misnamed(node));
      Object.assign(node.properties, { loading: 'lazy', decoding: 'async', sizes });
      if (origin !== undefined || node.properties.src?.toString().startsWith('/')) {
        delete node.properties.sizes;
      }
    });
    refuse(file, problems);
    if (origins.size > 0) notesOf(file)['pictureHosts'] = [...origins].sort();
    let number = 0;
    eachElement(tree, (node, index, parent) => {
      if (!parent) return undefined;
      const picture = node.tagName === 'p' ? onlyPicture(node) : standsAlone(node, parent);
      if (!picture) return undefined;
      number += 1;
      parent.children[index] = makeFigure(picture, number, file);
      return false;
    });
  };
}

/** A picture that is written as a tag, with plain attributes, which says its size perhaps. */
function fromTag(node: Root | RootContent): Element | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== 'img') return undefined;
  const properties: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return undefined;
    properties[attribute.name] = attribute.value;
  }
  return { ...h('img', properties), ...(node.position && { position: node.position }) };
}

function originOf({ properties: { src } }: Element): string | undefined {
  if (typeof src !== 'string' || !/^(https?:)?\/\//i.test(src)) return undefined;
  return URL.parse(src, 'https://example.org')?.origin ?? src;
}

/** Signs that HTML writes otherwise than a file has them in its name. */
const unfindable = /&|"|%22/;

function misnamed(picture: Element): Problem {
  return {
    path: '',
    line: picture.position?.start.line,
    found: `the name of the picture ${quote(picture.properties.src)} holds a sign that HTML gives a meaning`,
    allowed: 'any name without & and "',
    hint: 'give the file another name, and write that here',
  };
}

function foreign(picture: Element, hosts: readonly string[]): Problem {
  const { src } = picture.properties;
  const place = { path: '', line: picture.position?.start.line };
  const problem = videoProblem(String(src));
  if (problem) return { ...place, ...problem };
  return {
    ...place,
    found: `the picture ${quote(src)} comes from a host that the site doesn’t allow`,
    allowed: listNames(hosts),
    hint: `add ${quote(originOf(picture))} to pictureHosts in content/site.config.ts, or put the picture beside the post`,
  };
}

function onlyPicture({ children }: Element): Element | undefined {
  const [only, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img'
    ? only
    : undefined;
}

function standsAlone(node: Element, { type }: { readonly type: string }): Element | undefined {
  return node.tagName === 'img' && type === 'root' ? node : undefined;
}

function makeFigure(picture: Element, number: number, file: VFile): Element {
  const { title, alt, ...properties } = picture.properties;
  const id = `zoom-${languageOf(file)}-${number}`;
  const name = [alt, title].find(Boolean)?.toString() ?? '';
  const label = speak(file, name ? 'enlargeNamed' : 'enlarge', { name });
  const shown = { ...picture, properties: { ...properties, alt: alt ?? '' } };
  const large = {
    ...picture,
    properties: { ...properties, alt: '', ...(properties.sizes && { sizes: '100vw' }) },
  };
  const parts: ElementContent[] = [
    h('span', { className: ['zoomable'] }, [
      shown,
      h('button', { type: 'button', ariaLabel: label, commandfor: id, command: 'show-modal' }),
    ]),
    h('dialog', { id, className: ['zoomed'], closedby: 'any', ariaLabel: name || label }, [
      h(
        'button',
        { type: 'button', ariaLabel: speak(file, 'close'), commandfor: id, command: 'close' },
        [large],
      ),
    ]),
    ...(typeof title === 'string' ? [h('figcaption', title)] : []),
  ];
  return h('figure', { className: ['picture'] }, parts);
}
