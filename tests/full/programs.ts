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
import type { NameParts } from '../unit/citation/names.ts';

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
    })
    // BibTeX leaves it to its styles to know who the others are.
    .filter((name) => name !== 'others');
  const rest = fields.filter(([name]) => name !== 'author');
  const bib = rest.map(([name, line]) => `${name} = {${line.slice(name.length + 1)}}`).join(',\n');
  return [key, { ...readWithCitationJs(`@misc{${key},\n${bib}\n}`, '@biblatex/text'), authors }];
}

/** Reads a `.bib` file with the `biber` program. */
export function readWithBiber(bib: string): Entries {
  return new Map(
    entriesOfBiber(bib).map((entry) => [String(entry.properties.id), factsOfXml(entry)]),
  );
}

/** Reads names with the `biber` program; braces that it leaves in them are dropped. */
export function namesWithBiber(names: readonly string[]): ReadonlyMap<string, NameParts> {
  const bib = names.map((name, index) => `@misc{n${index}, author = {${name}}, title = {T}}\n`);
  const read = new Map(
    entriesOfBiber(bib.join('')).map((entry) => [String(entry.properties.id), entry]),
  );
  return new Map(
    names.map((name, index) => {
      const entry = read.get(`n${index}`);
      const parts = ['given', 'prefix', 'family', 'suffix'].map((type) =>
        entry ? namePart(entry, type).replace(/[{}]/g, '') : '',
      );
      return [name, parts as unknown as NameParts];
    }),
  );
}

/** The entries of a `.bib` file as `biber` hands them on. */
function entriesOfBiber(bib: string): Element[] {
  const tree = fromHtml(runBiber(bib, ['--output-format=biblatexml']), { fragment: true });
  return selectAll('bltx\\:entry', tree);
}

/** A `.bib` file in which each entry has what it inherits, by the `biber` program. */
export function resolveWithBiber(bib: string): string {
  return runBiber(bib, ['--output-resolve', '--output-fieldcase=lower', '--output-align'])
    .replaceAll(/^ *(crossref|xdata) += .*\n/gm, '')
    .replaceAll(/\n\n+/g, '\n\n')
    .trim()
    .concat('\n');
}

function runBiber(bib: string, options: readonly string[]): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'all.bib'), bib);
    const output = ['--tool', '--quiet', '--output-file=all.out'];
    execFileSync('biber', [...output, ...options, 'all.bib'], { cwd: folder });
    return readFileSync(join(folder, 'all.out'), 'utf8');
  });
}

function factsOfXml(entry: Element): Facts {
  const texts = (name: string, within = entry) =>
    selectAll(`bltx\\:${name}`, within).map((element) => plainText(toString(element)));
  const authors = selectAll('bltx\\:names[type=author] > bltx\\:name', entry).map((name) => {
    return invertedName({
      'non-dropping-particle': namePart(name, 'prefix'),
      family: namePart(name, 'family'),
      given: namePart(name, 'given'),
      suffix: namePart(name, 'suffix'),
    });
  });
  const issued = 'date:not([type])';
  const dates = [...texts(`${issued} > bltx\\:start`), ...texts(`${issued} > bltx\\:end`)];
  return {
    authors,
    title: texts('title').join(''),
    date: dates.length > 0 ? dates.join('/') : texts(issued).join(''),
    url: selectAll('bltx\\:url', entry).map(toString).join(''),
    note: texts('note').join(''),
  };
}

function namePart(name: Element, type: string): string {
  return selectAll(`bltx\\:namepart[type="${type}"]`, name).map(textOfPart).join(' ');
}

/** A part of several words has an element for each. */
function textOfPart(part: Element): string {
  const words = part.children.filter((child) => child.type === 'element');
  return plainText((words.length > 0 ? words : [part]).map(toString).join(' '));
}

/** Turns what TeX would print into text, without the dots of letters that have accents. */
function plainText(tex: string): string {
  const [item] = plugins.input.chain(`@misc{key, title = {${tex}}}`, {
    forceType: '@biblatex/text',
    generateGraph: false,
  } as never);
  const title = (item?.title ?? '').replace(/<\/?(i|span( class="nocase")?)>/g, '');
  const composed = title.replace(/ı(?=\p{M})/gu, 'i').normalize('NFC');
  return composed.replaceAll('\u00A0', ' ').trim();
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'octant-bib-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
