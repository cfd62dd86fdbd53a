import { describe, expect, it } from 'vitest';
import type { Author, CitationRecord } from '../../../src/plugin/citation/record.ts';
import { plainText, writeApa, writeGbt7714 } from '../../../src/plugin/citation/sentences/index.ts';

const essay: CitationRecord = {
  key: 'next_scaling_202507',
  type: 'post-weblog',
  authors: [{ family: 'Liu', given: 'Wei' }],
  moreAuthors: false,
  title: 'Scaling the Environment',
  issued: { from: [2025, 7, 17] },
  url: 'https://thinkwee.top/2025/07/17/env-matrix/',
  note: 'Blog post',
  language: 'en',
  details: {},
};

const four: readonly Author[] = [
  { family: 'Turing', given: 'Alan M.' },
  { family: 'Beethoven', given: 'Ludwig', particle: 'van' },
  { family: 'Sartre', given: 'Jean-Paul' },
  { literal: 'Barnes and Noble' },
];

describe('in APA style', () => {
  const write = (changes: Partial<CitationRecord>) => plainText(writeApa({ ...essay, ...changes }));

  it('the essay reads as the manual has a blog post', () => {
    expect(write({})).toBe(
      'Liu, W. (2025, July 17). Scaling the Environment. https://thinkwee.top/2025/07/17/env-matrix/',
    );
  });

  it('several authors are joined by an ampersand', () => {
    expect(write({ authors: four })).toMatch(
      /^Turing, A\. M\., van Beethoven, L\., Sartre, J\.-P\., & Barnes and Noble\. \(/,
    );
  });

  it.each([
    ['Th. W.', 'Th. W.'],
    ['Yu.A.', 'Yu. A.'],
    ['Ch.-A.', 'Ch.-A.'],
    ['Jean-Paul', 'J.-P.'],
    ['Kai-shek', 'K.'],
    ['R. (Bob)', 'R. (Bob)'],
    ['J.-', 'J.'],
    ['Дж. Р.', 'Дж. Р.'],
    ['E\u0301va', 'E\u0301.'],
    ['𝒶lma 𝒜da', '𝒶lma 𝒜.'],
    ['3rd', '3rd'],
  ])('the given name %s is written %s', (given, initials) => {
    const written = write({ authors: [{ family: 'Liu', given }], issued: undefined });
    expect(written).toContain(`Liu, ${initials}${initials.endsWith('.') ? '' : '.'} (n.d.)`);
  });

  it('a list that is not complete ends in et al.', () => {
    expect(write({ moreAuthors: true })).toMatch(/^Liu, W\., et al\. \(2025/);
  });

  it('a work without a date says so', () => {
    expect(write({ issued: undefined })).toContain('(n.d.)');
  });

  it('a question mark takes the place of the full stop', () => {
    expect(write({ title: 'Why?' })).toContain('. Why? https');
  });

  it('a work without an address ends with a full stop', () => {
    expect(write({ url: undefined })).toBe('Liu, W. (2025, July 17). Scaling the Environment.');
  });

  it('the title is italic, but never a Chinese one', () => {
    const italics = (title: string) => writeApa({ ...essay, title }).filter((run) => run.italic);
    expect(italics('Scaling the Environment')).toHaveLength(1);
    expect(italics('Scaling 环境')).toHaveLength(0);
  });
});

describe('by GB/T 7714', () => {
  const write = (changes: Partial<CitationRecord>) =>
    plainText(writeGbt7714({ ...essay, ...changes }));

  it('the essay is an electronic resource online', () => {
    expect(write({})).toBe(
      'LIU W. Scaling the Environment[EB/OL]. (2025-07-17). https://thinkwee.top/2025/07/17/env-matrix/.',
    );
  });

  it('a fourth author becomes et al in a work in English', () => {
    expect(write({ authors: four })).toMatch(/^TURING A M, VAN BEETHOVEN L, SARTRE J P, et al\. S/);
  });

  it('a fourth author becomes 等 in a work in Chinese', () => {
    expect(write({ authors: four, language: 'zh-CN' })).toMatch(/SARTRE J P, 等\. S/);
  });

  it('a work that names no language is judged by its title', () => {
    expect(write({ authors: four, language: undefined, title: '环境' })).toContain(', 等. ');
  });
});
