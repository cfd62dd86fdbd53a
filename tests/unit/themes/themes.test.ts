import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance } from '../matrix/colour.ts';

const root = new URL('../../..', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sheets = globSync('src/plugin/**/*.css', { cwd: root }).sort();
const themes = sheets.filter((file) => file.startsWith('src/plugin/themes/'));
const page = read('content/docs/en/theming.mdx');

/** The colours of a theme by property, in one scheme; a colour that both have is written once. */
function coloursOf(css: string, scheme: 'light' | 'dark'): Map<string, string> {
  const lines = css.matchAll(/(--octant-[\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g);
  return new Map(
    [...lines].map(([, name = '', light, dark, both = '']) => [
      name,
      (scheme === 'light' ? light : dark) ?? both,
    ]),
  );
}

describe.each(themes)('%s', (file) => {
  describe.each([
    ['light', '#ffffff'],
    ['dark', '#000000'],
  ] as const)('in %s', (scheme, paper) => {
    const colours = coloursOf(read(file), scheme);
    const ramp = [0, 1, 2, 3, 4, 5, 6].map((index) => ({
      fill: colours.get(`--octant-${index}`) ?? '',
      text: colours.get(`--octant-on-${index}`) ?? '',
    }));

    it('has text that reads on each colour', () => {
      for (const { fill, text } of ramp) {
        expect(contrast(fill, text), `${text} on ${fill}`).toBeGreaterThanOrEqual(4.5);
      }
    });

    it('is farther from paper with each colour', () => {
      const away = ramp.map(({ fill }) => distance(fill, paper));
      for (const [index, step] of away.slice(1).entries()) {
        expect(step - (away[index] ?? NaN), `colour ${index + 1}`).toBeGreaterThan(0.03);
      }
    });
  });
});

it('every theme that there is stands in the documentation', () => {
  const named = [...page.matchAll(/`astro-octant\/themes\/([\w-]+)\.css`/g)];
  expect(named.map(([, name]) => name)).toEqual(themes.map((file) => basename(file, '.css')));
});

describe('the table of custom properties in the documentation', () => {
  const rows = [
    ...page.matchAll(/^\| `(--octant-[\w-]+)`(?:, `(--octant-[\w-]+)`)? +\|.+\| (.+?) +\|$/gm),
  ];
  const styles = sheets
    .filter((file) => !themes.includes(file))
    .map(read)
    .join('\n');
  const used = new Set([...styles.matchAll(/var\(\s*(--octant-[\w-]+)/g)].map(([, name]) => name));
  const isOfRamp = (name = '') => /^--octant-(on-)?\d$/.test(name);

  it('says of each property what it is where no page sets it', () => {
    for (const [, name = '', , written = ''] of rows.filter(([, name]) => !isOfRamp(name))) {
      const usual = written.replaceAll('`', '');
      if (usual === 'none') continue;
      const given = `${name}, ${usual})`;
      const set = `${name}: ${usual};`;
      const flat = styles.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
      expect(flat.includes(given) || flat.includes(set), `${name}: ${usual}`).toBe(true);
    }
  });

  it('names each property that the styles leave to a page, and no other', () => {
    const theme = read('src/plugin/matrix/theme.css');
    const rules = styles
      .replaceAll(/@media \(forced-colors[^]*?\n {2}\}\n/g, '')
      .replace(theme, '');
    const internal = new Set([...rules.matchAll(/(--octant-[\w-]+):/g)].map(([, name]) => name));
    const open = [...used].filter((name) => !internal.has(name) && !isOfRamp(name));
    const named = rows.map(([, name]) => name).filter((name) => !isOfRamp(name));
    expect(named.sort()).toEqual(open.sort());
  });
});
