import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Post, generatePosts } from '../../support/posts/generate-posts.ts';

const essays = generatePosts('essay', 540);
const texts = essays.flatMap(({ editions }) => editions);
const formulas = (body: string) =>
  [...body.matchAll(/\$\$\n(.+)\n\$\$|\$([^$\n]+)\$/g)].map(
    ([, block, line]) => block ?? line ?? '',
  );
const prose = (body: string) => body.replaceAll(/```[^]*?```|\$\$[^$]+\$\$|\$[^$]+\$/g, '');
const words = (body: string) => prose(body).match(/[a-z]+/gi)?.length ?? 0;
const characters = (body: string) => prose(body).match(/\p{Script=Han}/gu)?.length ?? 0;
const hash = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

it('gives the same bytes for the same seed, and others for another', () => {
  expect(generatePosts('essay', 20)).toEqual(essays.slice(0, 20));
  expect(generatePosts('essay', 20, 2)).not.toEqual(essays.slice(0, 20));
  // Figures of one day are compared with those of another, so what they are made of stays as it is.
  expect(hash(essays)).toBe('d2ffe83472cbea9b');
  expect(hash(generatePosts('note', 500))).toBe('1b371fe40a573572');
});

it('makes 540 different pairs, half of them MDX', () => {
  expect(new Set(texts.map(({ body }) => body)).size).toBe(1080);
  expect(new Set(texts.map(({ frontMatter }) => frontMatter['title'])).size).toBe(1080);
  expect(essays.filter(({ isMdx }) => isMdx)).toHaveLength(270);
});

it('gives an essay about 35 formulas and 1,500 words, or the like in characters', () => {
  for (const { language, body } of texts) {
    expect(formulas(body).length).toBe(36);
    const [length, least] = language === 'en' ? [words(body), 1400] : [characters(body), 2240];
    expect(length).toBeGreaterThan(least);
    expect(length).toBeLessThan(1.15 * least);
  }
});

it('keeps every formula of two pairs to five signs, and of no other', () => {
  const isShort = ({ editions }: Post) =>
    editions.every(({ body }) => formulas(body).every((tex) => tex.length <= 5));
  expect(essays.filter(isShort)).toHaveLength(2);
  expect(essays.slice(0, 54).filter(isShort)).toHaveLength(2);
});

it('gives both editions of a pair the same formulas, links, code and headings', () => {
  for (const { editions } of essays.slice(0, 54)) {
    const [en, zh] = editions.map(({ body }) => [
      ...formulas(body),
      ...(body.match(/```[^]*?```|\]\(\S+\)|\{#\w+\}|^(?:-|1\.|>|\|)/gm) ?? []),
    ]);
    expect(en).toEqual(zh);
  }
});

it('gives a note 300 words and no formula', () => {
  for (const { language, body } of generatePosts('note', 100).flatMap(({ editions }) => editions)) {
    expect(body).not.toContain('$');
    const length = language === 'en' ? words(body) : characters(body) / 1.6;
    expect(length).toBeGreaterThan(270);
    expect(length).toBeLessThan(330);
  }
});

it('gives a text of formulas a hundred of them', () => {
  for (const { body } of generatePosts('formulas', 5).flatMap(({ editions }) => editions)) {
    expect(formulas(body)).toHaveLength(100);
  }
});
