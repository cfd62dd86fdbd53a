import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measure } from '../../src/plugin/matrix/text/measure.ts';
import { provideBrowser } from '../support/browser.ts';
import { root, run } from '../support/project-copy.ts';
import { report } from '../support/report.ts';

/** Languages by the face that draws them, which stand for the scripts in wide use. */
const languages: Readonly<Record<string, readonly string[]>> = {
  'noto-serif': ['el', 'ru', 'vi', 'tr', 'is'],
  'noto-serif-armenian': ['hy'],
  'noto-serif-georgian': ['ka'],
  'noto-serif-hebrew': ['he'],
  'noto-naskh-arabic': ['ar', 'fa', 'ps'],
  'noto-nastaliq-urdu': ['ur'],
  'noto-serif-devanagari': ['hi', 'mr', 'ne'],
  'noto-serif-bengali': ['bn', 'as'],
  'noto-sans-gurmukhi': ['pa'],
  'noto-serif-gujarati': ['gu'],
  'noto-sans-oriya': ['or'],
  'noto-serif-tamil': ['ta'],
  'noto-serif-telugu': ['te'],
  'noto-sans-kannada': ['kn'],
  'noto-serif-malayalam': ['ml'],
  'noto-serif-sinhala': ['si'],
  'noto-serif-thai': ['th'],
  'noto-serif-lao': ['lo'],
  'noto-serif-tibetan': ['bo', 'dz'],
  'noto-serif-myanmar': ['my'],
  'noto-serif-khmer': ['km'],
  'noto-sans-ethiopic': ['am', 'ti'],
  'noto-sans-cherokee': ['chr'],
};

/** What pairs of letters may add, in em; a box has more room than this. */
const kerning = 0.02;

const folder = join(root, 'tests/widths');
let browser: Browser;

beforeAll(async () => {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(output);
  browser = await chromium.launch({
    executablePath: provideBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(() => browser.close());

/** The names of all regions and of a few hundred languages, as CLDR writes them. */
function wordsIn(language: string): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = (type: 'region' | 'language', tags: readonly string[]) => {
    const display = new Intl.DisplayNames([language], { type, fallback: 'none' });
    return tags.flatMap((tag) => display.of(tag) ?? []);
  };
  const all = [
    ...names('region', codes),
    ...names(
      'language',
      codes.map((code) => code.toLowerCase()),
    ),
  ];
  // What a language has no name for comes in the letters of another.
  return [...new Set(all)].filter((name) => !/[a-z]/i.test(name) || /^(tr|is|vi)$/.test(language));
}

function rulesOf(face: string): string {
  const files = globSync(`node_modules/@fontsource/${face}/files/*-{400,700}-normal.woff2`, {
    cwd: folder,
  });
  return files
    .map((file) => {
      const weight = /-(400|700)-/.exec(file)?.[1] ?? '';
      const subset = /files\/(.*)-(400|700)-normal/.exec(file)?.[1] ?? '';
      const data = readFileSync(join(folder, file), 'base64');
      return `@font-face { font-family: '${subset}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
    })
    .join('\n');
}

function familiesOf(face: string): string[] {
  const files = globSync(`node_modules/@fontsource/${face}/files/*-400-normal.woff2`, {
    cwd: folder,
  });
  return files.map((file) => /files\/(.*)-400-normal/.exec(file)?.[1] ?? '');
}

it.each(Object.entries(languages))(
  'words in %s are no wider than they are measured',
  async (face, tags) => {
    const words = tags.flatMap(wordsIn);
    const page = await browser.newPage();
    await page.setContent(`<style>${rulesOf(face)}</style>`);
    const families = familiesOf(face);
    for (const [weight, name] of [
      [400, 'regular'],
      [700, 'strong'],
    ] as const) {
      const widths = await page.evaluate(
        async ({ words, families, weight }) => {
          const stack = families.map((family) => `'${family}'`).join(', ');
          const font = `${weight} 100px ${stack}`;
          await Promise.all(
            families.map((family) =>
              document.fonts.load(`${weight} 100px '${family}'`, words.join('')),
            ),
          );
          const context = document.createElement('canvas').getContext('2d');
          if (!context) throw new Error('There is no canvas to measure letters on');
          context.font = font;
          return words.map((word) => context.measureText(word).width / 100);
        },
        { words, families, weight },
      );
      report('words in their boxes', [...words.entries()], ([index, word]) => {
        expect(widths[index]).toBeLessThanOrEqual(measure(word, name) + kerning);
      });
      const total = widths.reduce((sum, width) => sum + width, 0);
      const room = words.reduce((sum, word) => sum + measure(word, name), 0) / total;
      console.log(`${face}, ${name}: ${words.length} words, room ${room.toFixed(2)}`);
    }
    await page.close();
  },
);
