import { it } from 'vitest';
import { escapeXml, glue, markup, writeAll } from '../../../../src/plugin/matrix/svg/markup.ts';

const written = ['<b>'].join('');
const name = escapeXml(written);

it('takes what has been escaped, and numbers', () => [
  markup`<text x="${1}">${name}</text>`,
  glue(name, 1, name),
  writeAll([written], escapeXml),
]);

it('refuses what an author wrote', () => [
  // @ts-expect-error it has not been escaped
  markup`<text>${written}</text>`,
  // @ts-expect-error it has not been escaped
  glue(name, written),
  // @ts-expect-error it has not been escaped
  writeAll([written], (text) => `<text>${text}</text>`),
]);
