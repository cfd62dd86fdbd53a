import { readFileSync } from 'node:fs';

const plugin = new URL('../../../src/plugin/', import.meta.url);
const css = ['matrix/palette.css', 'components/matrix.css']
  .map((file) => readFileSync(new URL(file, plugin), 'utf8'))
  .join('');
const style = `<style>
:root { color-scheme: light dark; background: var(--octant-paper); }
${css}</style>`;

/** Puts the plugin's style into an SVG, so that it opens as a picture, and an element on each line. */
export function standalonePicture(svg: string): string {
  return svg
    .replace('<title>', () => `${style}<title>`)
    .replace(
      /<(?=\/?(?:g|text|rect|path|pattern|title|desc|a|svg)\b)(?!\/text|\/title|\/desc)/g,
      '\n<',
    )
    .trimStart();
}
