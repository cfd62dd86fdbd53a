import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  sizeOfSvg,
  writeImageTag,
  writeMarkdownImage,
  writePictureTag,
} from '../../../../src/site/writing/paste-tags.ts';

const src = 'https://example.org/figures/tea/cups.svg';
const picture = { src, alt: 'Cups', width: 300, height: 200 };

it('is as large as its file says, in whole pixels', () => {
  expect(sizeOfSvg('<svg width="371.4" height="465.6" viewBox="0 0 1 1">')).toEqual({
    width: 371,
    height: 466,
  });
});

it('is an image in Markdown and in HTML', () => {
  expect(writeMarkdownImage(picture)).toBe(`![Cups](${src})`);
  expect(writeImageTag(picture)).toBe(`<img src="${src}" alt="Cups" width="300" height="200">`);
});

it('has pixels beside the drawing where it is asked to', () => {
  const pixels = { ...picture, src: 'https://example.org/figures/tea/cups.en.png' };
  expect(writePictureTag(pixels, src)).toBe(
    `<picture>\n  <source srcset="${src}" type="image/svg+xml">\n  ${writeImageTag(pixels)}\n</picture>`,
  );
});

it('says what it shows, whatever signs that holds', () => {
  const signs = fc.constantFrom(...Array.from('\\`*_[]()<>&!"\'#;:. ax图'));
  const words = fc.array(signs, { minLength: 1, maxLength: 20 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, (alt) => {
      const image = select('img', fromHtml(writeImageTag({ ...picture, alt }), { fragment: true }));
      expect(image?.properties.alt).toBe(alt);
      const [first] = unified()
        .use(remarkParse)
        .parse(`See ${writeMarkdownImage({ ...picture, alt })}`).children;
      expect(toString(first)).toBe(`See ${alt}`);
      expect(first).toMatchObject({ children: [{ type: 'text' }, { type: 'image', url: src }] });
    }),
  );
});
