import { type AnyMatrix, renderMatrix } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { environment } from './samples/environment.ts';
import { release } from './samples/release.ts';
import { risk } from './samples/risk.ts';
import { skill } from './samples/skill.ts';
import { storage } from './samples/storage.ts';
import { urgency } from './samples/urgency.ts';
import { galleryPicture } from './gallery-picture.ts';

const languages = ['en', 'zh'] as const;
const essay: AnyMatrix = environment;

it.each(
  languages.flatMap((lang) =>
    Object.keys(environment.figures ?? {}).map((figure) => ({ lang, figure })),
  ),
)("draws the essay's figure $figure in $lang", async ({ lang, figure }) => {
  const svg = renderMatrix(essay, { standalone: false, lang, figure });
  await expect(galleryPicture(svg)).toMatchFileSnapshot(`gallery/essay-${figure}.${lang}.svg`);
});

it.each(
  languages.flatMap((lang) =>
    (['grid', 'lattice', 'cube', 'glyph'] as const).map((view) => ({ lang, view })),
  ),
)('draws the essay as a $view in $lang', async ({ lang, view }) => {
  const svg = renderMatrix(environment, { standalone: false, lang, view, id: view });
  await expect(galleryPicture(svg)).toMatchFileSnapshot(`gallery/view-${view}.${lang}.svg`);
});

it.each(
  languages.flatMap((lang) =>
    (['grid', 'lattice'] as const).flatMap((view) => [
      { lang, view, size: '2x2', definition: urgency },
      { lang, view, size: '3x3', definition: skill },
      { lang, view, size: '5x5', definition: risk },
      { lang, view, size: '2x2x2x2', definition: release },
      { lang, view, size: '4x3x2', definition: storage },
    ]),
  ),
)('draws $size as a $view in $lang', async ({ lang, view, size, definition }) => {
  const svg = renderMatrix(definition, {
    standalone: false,
    lang,
    view,
    legend: 'layers',
    id: view,
  });
  await expect(galleryPicture(svg)).toMatchFileSnapshot(`gallery/${size}-${view}.${lang}.svg`);
});
