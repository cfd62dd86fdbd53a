import { runInThisContext } from 'node:vm';
import { renderMatrix } from '../../../src/plugin/matrix/index.ts';
import { type Texts, manyDefinitions, textsOf } from './definitions.ts';

type Template = (texts: Texts) => string;

/**
 * Makes the one template string that gives the same SVG as {@link renderMatrix}, with a hole for
 * every text of a definition: what no drawing of these figures can be faster than.
 */
export function makeTemplate(): Template {
  const [definition] = manyDefinitions(1);
  let source = renderMatrix(definition, { standalone: false });
  for (const [at, text] of textsOf(0).entries()) {
    const [word, mark] = text.split(' ');
    source = source.replaceAll(text, `\${t[${at}]}`);
    // A text that is broken into two lines fills two holes.
    source = source.replaceAll(`>${mark}<`, `>\${t[${at}].slice(${(word ?? '').length + 1})}<`);
  }
  return runInThisContext(`(t) => \`${source}\``) as Template;
}
