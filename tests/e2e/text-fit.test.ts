import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect, test } from 'playwright/test';
import { renderMatrix } from '../../src/plugin/matrix/index.ts';
import { measure } from '../../src/plugin/matrix/text/measure.ts';
import { type Script, defineLong } from '../fixtures/long-labels.ts';
import {
  type Face,
  chineseFaces,
  fontFaceRules,
  latinFaces,
  loadedFaces,
  serveFaces,
} from '../support/faces.ts';
import { root } from '../support/project-copy.ts';
import { reportOnPages } from '../support/report-on-pages.ts';
import { findMisfits, widthsInPage } from '../support/text-fit.ts';

const sheets = ['theme.css', 'palette.css', 'svg/figure.css']
  .map((name) => readFileSync(join(root, 'src/plugin/matrix', name), 'utf8'))
  .join('\n');

const scripts: readonly Script[] = ['en', 'zh', 'mixed'];
const legends = ['layers', 'excluded'] as const;

/** The definition imports the package by its name, which needs the condition that Astro sets. */
function readEssay(): unknown {
  const file = JSON.stringify(join(root, 'content/matrices/env-matrix.ts'));
  const print = `console.log(JSON.stringify((await import(${file})).default))`;
  const words = ['--conditions=astro', '--input-type=module', '--eval', print];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }));
}

function drawEssay(): string[] {
  const essay = readEssay();
  return (['grid', 'lattice', 'cube'] as const).flatMap((view) =>
    ['en', 'zh'].flatMap((lang) =>
      legends.map((legend) => {
        const name = `essay, ${view}, ${lang}, ${legend}`;
        return named(name, renderMatrix(essay, { view, lang, legend, standalone: false }));
      }),
    ),
  );
}

function drawLong(): string[] {
  const sizes = [
    [2, 2],
    [3, 3],
    [2, 2, 2],
    [2, 2, 2, 2],
  ];
  return scripts.flatMap((script) =>
    sizes.flatMap((size) => {
      const views =
        size.length === 3 ? (['grid', 'cube'] as const) : (['grid', 'lattice'] as const);
      return views.flatMap((view) =>
        legends.map((legend) => {
          const name = `${script}, ${size.join('x')}, ${view}, ${legend}`;
          return named(
            name,
            renderMatrix(defineLong(script, size), { view, legend, standalone: false }),
          );
        }),
      );
    }),
  );
}

function named(name: string, svg: string): string {
  return svg.replace('<svg ', `<svg data-name="${name}" `);
}

const figures = [...drawEssay(), ...drawLong()].join('\n');

async function openWith(page: Page, latin: Face, chinese: Face): Promise<void> {
  const families = [latin, chinese].map(({ family }) => family);
  await serveFaces(page);
  await page.setContent(`<!doctype html><style>
    ${fontFaceRules(latin)}
    ${fontFaceRules(chinese)}
    ${sheets}
    :root { --octant-font: '${families.join("', '")}'; text-autospace: normal }
  </style>${figures}`);
  await page.evaluate(writeSamples, samples);
  expect(await loadedFaces(page)).toEqual(families.toSorted());
}

/** Writes what is to be measured below the figures, so that all faces for it are loaded. */
function writeSamples(texts: readonly string[]): void {
  for (const weight of [400, 650]) {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.style.font = `${weight} 14px var(--octant-font)`;
    paragraph.textContent = texts.join('\n');
  }
}

/** Every printable letter of ASCII, alone, doubled and in its row; words; Chinese, alone and mixed. */
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));
const samples = [
  ...letters,
  ...letters.map((letter) => letter.repeat(20)),
  ...letters.map((_, at) => letters.slice(at, at + 12).join('')),
  ...'Verification, solving and generation of Expert-level / superhuman work: AVATAR To We fi ffl'.split(
    ' ',
  ),
  ...'简单|困难|仅仅验证容易|专家级别/超出人类级别|（无一例外）|“引号”——破折号……|强化学习RLHF的取舍|在2025年，GPT-4o超过95%'.split(
    '|',
  ),
];

for (const latin of latinFaces) {
  for (const chinese of chineseFaces) {
    test.describe(`in ${latin.family} with ${chinese.family}`, () => {
      test('every text of a figure stays in its cell and clear of all else', async ({ page }) => {
        await openWith(page, latin, chinese);
        expect(await page.evaluate(findMisfits, 0.5)).toEqual([]);
        // As a phone shows it: a wide figure is scrolled there, not shrunk.
        await page.addStyleTag({ content: 'svg:not(.octant-wide) { width: 320px; height: auto }' });
        expect(await page.evaluate(findMisfits, 0.5)).toEqual([]);
      });

      test('no text is wider than the layouts take it to be', async ({ page }) => {
        await openWith(page, latin, chinese);
        for (const weight of ['regular', 'strong'] as const) {
          const strong = weight === 'strong';
          const widths = await page.evaluate(widthsInPage, { texts: samples, strong });
          await reportOnPages(`texts in ${weight} letters`, [...samples.keys()], (at) => {
            const text = samples[at] ?? '';
            const [set, taken] = [widths[at] ?? NaN, measure(text, weight)];
            // A few pairs of letters, such as “TT”, are set apart by the kerning of one face.
            expect(set, text).toBeLessThanOrEqual(taken + 0.02 * text.length);
          });
        }
      });
    });
  }
}
