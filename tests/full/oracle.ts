import { existsSync, readFileSync } from 'node:fs';
import CSL from 'citeproc';
import type { toCsl } from '../../src/plugin/citation/write/write-csl.ts';

const folder = '/usr/share/citation-style-language';

/** Styles of the official repository (https://github.com/citation-style-language/styles). */
export type Style = 'apa' | 'china-national-standard-gb-t-7714-2015-numeric';

/** Writes a reference with citeproc, as plain text without the number before it. */
export function writeWithCiteproc(
  item: ReturnType<typeof toCsl>,
  style: Style,
  locale: 'en-US' | 'zh-CN',
): string {
  // citeproc takes a missing property for a present one whose value is empty.
  const data = JSON.parse(JSON.stringify(item)) as object;
  const read = (kind: string, name: string) => readFileSync(`${folder}/${kind}/${name}`, 'utf8');
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name: string) =>
        read(
          'locales',
          `locales-${existsSync(`${folder}/locales/locales-${name}.xml`) ? name : 'en-US'}.xml`,
        ),
      retrieveItem: () => data,
    },
    read('styles', `${style}.csl`),
    locale,
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const [, [reference]] = engine.makeBibliography();
  return reference.trim().replace(/^\[1\]\s*/, '');
}
