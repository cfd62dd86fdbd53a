import { getMatrix } from 'astro-octant/content';
import { declaredFigures, drawPicture, localizeFor, resolveFigure } from 'astro-octant/matrix';
import type { Edition, Post } from '../collections/posts.ts';
import { site, writeDay } from '../config/site.ts';
import type { SocialImage } from './draw-social-image.ts';

/** What the image of an edition shows. */
export function socialImageOf(post: Post, edition: Edition): SocialImage {
  const { language, title, matrix, entry } = edition;
  return {
    title,
    site: site.name[language.id],
    facts: [site.author, writeDay(post.date, language.tag), language.name],
    tag: language.tag,
    figure: matrix === undefined ? undefined : figureOf(matrix, language.tag, entry.filePath),
  };
}

/** By its matrix and language, which many posts may share. */
const figures = new Map<string, string>();

function figureOf(matrix: string, tag: string, file: string | undefined): string {
  const key = `${matrix} ${tag}`;
  const figure = figures.get(key) ?? drawFigure(matrix, tag, file);
  if (!import.meta.env.DEV) figures.set(key, figure);
  return figure;
}

function drawFigure(matrix: string, tag: string, file = ''): string {
  const stored = getMatrix(matrix, file);
  const model = localizeFor(stored.matrix, tag);
  const drawn = declaredFigures(model).filter(({ view }) => view !== 'table');
  const [first = resolveFigure(model)] = drawn;
  // At this size its words could not be read.
  return drawPicture({ ...first, legend: 'none' });
}
