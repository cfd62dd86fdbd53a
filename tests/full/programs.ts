import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { type Facts, invertedName, readWithCitationJs } from '../unit/citation/facts.ts';

/** Facts of entries by their keys. */
export type Entries = ReadonlyMap<string, Facts>;

/** Reads a `.bib` file with the `bibtex` program, which splits names and joins strings itself. */
export function readWithBibtex(bib: string): Entries {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'all.bib'), bib);
    const aux = '\\relax\n\\citation{*}\n\\bibdata{all}\n\\bibstyle{facts}\n';
    writeFileSync(join(folder, 'all.aux'), aux);
    copyFileSync('tests/full/facts.bst', join(folder, 'facts.bst'));
    execFileSync('bibtex', ['-terse', 'all'], { cwd: folder });
    // BibTeX breaks lines of more than 79 bytes at a space.
    const printed = readFileSync(join(folder, 'all.bbl'), 'utf8').replaceAll('\n  ', ' ');
    return new Map(printed.split(/^key:/m).slice(1).map(factsOfPrinted));
  });
}

function factsOfPrinted(printed: string): [key: string, Facts] {
  const [key = '', ...lines] = printed.trimEnd().split('\n');
  const fields = lines.map((line) => [line.slice(0, line.indexOf(':')), line] as const);
  const authors = fields
    .filter(([name]) => name === 'author')
    .map(([, line]) => {
      const parts = line.slice('author:'.length).split('|').map(plainText);
      const [particle = '', family = '', suffix = '', given = ''] = parts;
      return invertedName({ 'non-dropping-particle': particle, family, suffix, given });
    });
  const rest = fields.filter(([name]) => name !== 'author');
  const bib = rest.map(([name, line]) => `${name} = {${line.slice(name.length + 1)}}`).join(',\n');
  return [key, { ...readWithCitationJs(`@misc{${key},\n${bib}\n}`, '@biblatex/text'), authors }];
}

/** Reads a `.bib` file with the `biber` program. */
export function readWithBiber(bib: string): Entries {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'all.bib'), bib);
    const options = ['--tool', '--quiet', '--output-format=biblatexml', '--output-file=all.xml'];
    execFileSync('biber', [...options, 'all.bib'], { cwd: folder });
    const tree = fromHtml(readFileSync(join(folder, 'all.xml'), 'utf8'), { fragment: true });
    const entries = selectAll('bltx\\:entry', tree);
    return new Map(entries.map((entry) => [String(entry.properties.id), factsOfXml(entry)]));
  });
}

function factsOfXml(entry: Element): Facts {
  const texts = (name: string, within = entry) =>
    selectAll(`bltx\\:${name}`, within).map((element) => plainText(toString(element)));
  const authors = selectAll('bltx\\:name', entry).map((name) => {
    const part = (type: string) =>
      selectAll(`bltx\\:namepart[type="${type}"]`, name).map(textOfPart).join(' ');
    const [particle, suffix] = [part('prefix'), part('suffix')];
    return invertedName({
      'non-dropping-particle': particle,
      family: part('family'),
      given: part('given'),
      suffix,
    });
  });
  const dates = [...texts('date > bltx\\:start'), ...texts('date > bltx\\:end')];
  return {
    authors,
    title: texts('title').join(''),
    date: dates.length > 0 ? dates.join('/') : texts('date').join(''),
    url: selectAll('bltx\\:url', entry).map(toString).join(''),
    note: texts('note').join(''),
  };
}

/** A part of several words has an element for each. */
function textOfPart(part: Element): string {
  const words = part.children.filter((child) => child.type === 'element');
  return plainText((words.length > 0 ? words : [part]).map(toString).join(' '));
}

/** Turns what TeX would print into text. */
function plainText(tex: string): string {
  const [item] = plugins.input.chain(`@misc{key, title = {${tex}}}`, {
    forceType: '@biblatex/text',
    generateGraph: false,
  } as never);
  const title = (item?.title ?? '').replace(/<\/?(i|span( class="nocase")?)>/g, '');
  return title.replaceAll('\u00A0', ' ').trim();
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'octant-bib-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
