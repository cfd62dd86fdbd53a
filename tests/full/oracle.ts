import { existsSync, readFileSync } from 'node:fs';
import CSL from 'citeproc';
import type { toCsl } from '../../src/plugin/citation/write/write-csl.ts';

const folder = '/usr/share/citation-style-language';

/** Styles of the official repository (https://github.com/citation-style-language/styles). */
export type Style = 'apa' | 'china-national-standard-gb-t-7714-2015-numeric';

let current: object = {};
const engines = new Map<string, InstanceType<typeof CSL.Engine>>();

/** Writes a reference with citeproc, as plain text without the number before it. */
export function writeWithCiteproc(
  item: ReturnType<typeof toCsl>,
  style: Style,
  locale: 'en-US' | 'zh-CN',
): string {
  const known = engines.get(style + locale);
  const engine = known ?? makeEngine(style, locale);
  engines.set(style + locale, engine);
  // The styles ask for what CSL called the event before 1.0.2.
  current = { ...item, event: item['event-title'] };
  // citeproc takes a missing property for a present one whose value is empty.
  current = JSON.parse(JSON.stringify(current)) as object;
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const [, [reference]] = engine.makeBibliography();
  return reference.trim().replace(/^\[1\]\s*/, '');
}

function makeEngine(style: Style, locale: string): InstanceType<typeof CSL.Engine> {
  const read = (kind: string, name: string) => readFileSync(`${folder}/${kind}/${name}`, 'utf8');
  const engine = new CSL.Engine(
    {
      retrieveLocale: (name: string) =>
        read(
          'locales',
          `locales-${existsSync(`${folder}/locales/locales-${name}.xml`) ? name : 'en-US'}.xml`,
        ),
      retrieveItem: () => current,
    },
    read('styles', `${style}.csl`),
    locale,
    true,
  );
  engine.setOutputFormat('text');
  return engine;
}
