import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const [, section = ''] = read('CONTRIBUTING.md').split(/^## Glossary$/m);
const [glossary = ''] = section.split(/^## /m);
const [, ...rows] = [...glossary.matchAll(/^\| (\w[^|]*)\|([^|]+)\|([^|]*)\|$/gm)];
const terms = rows.map(([, term = '', meaning = '', not = '']) => ({
  term: term.trim(),
  meaning: meaning.trim(),
  not: wordsIn(not),
}));
const empty = wordsIn(
  /^One word .*Names that say nothing.*$/m.exec(glossary)?.[0].split('nothing')[2] ?? '',
);

function wordsIn(text: string): string[] {
  return [...text.matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
}

/** A name that a file under `src` gives to something. */
interface Named {
  readonly name: string;
  readonly file: string;
  readonly isProperty: boolean;
  readonly isExportedType: boolean;
}

const files = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();
const named = files.flatMap(namesIn);

function namesIn(file: string): Named[] {
  const source = file.endsWith('.astro') ? (read(file).split(/^---$/m)[1] ?? '') : read(file);
  const names: Named[] = [];
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.NamedDeclaration;
    const isProperty = ts.isPropertySignature(node);
    if (name && ts.isIdentifier(name) && (isProperty || isDeclaration(node))) {
      names.push({ name: name.text, file, isProperty, isExportedType: isExportedType(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return names;
}

function isDeclaration(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** A type that other files see, unless it only narrows the one of the same name in another. */
function isExportedType(node: ts.Node): boolean {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return false;
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const narrows =
    ts.isTypeAliasDeclaration(node) &&
    ts.isTypeReferenceNode(node.type) &&
    ts.isQualifiedName(node.type.typeName) &&
    node.type.typeName.right.text === node.name.text;
  return isExported === true && !narrows;
}

function filesOfEach<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  fileOf: (item: T) => string,
) {
  const groups = Map.groupBy(items, nameOf);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([name, group]) => [name, group.map(fileOf)]);
}

describe('the glossary', () => {
  it('is short, in order, and says what each term is', () => {
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.length).toBeLessThanOrEqual(25);
    expect(terms.map(({ term }) => term)).toEqual(terms.map(({ term }) => term).sort());
    expect(terms.filter(({ meaning }) => !meaning)).toEqual([]);
    expect(terms.flatMap(({ not }) => not).length).toBeGreaterThan(10);
    expect(empty.length).toBeGreaterThan(3);
  });

  it('has a reader: each of its terms stands in a name', () => {
    const words = new Set(
      named.flatMap(({ name }) => name.split(/(?=[A-Z])/)).map((word) => word.toLowerCase()),
    );
    const used = (term: string) =>
      term.split(' ').every((word) => words.has(word) || words.has(`${word}s`));
    expect(terms.map(({ term }) => term).filter((term) => !used(term))).toEqual([]);
  });
});

describe('names under src', () => {
  it.each([...terms, { term: 'names that say something', not: empty }])(
    'say $term and not $not',
    ({ not }) => {
      // What an author writes of a cell is the one property that bears a word of the last column.
      const wrong = named.filter(
        ({ name, isProperty }) => not.includes(name) && !(isProperty && name === 'at'),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('mean one type each', () => {
    const types = named.filter((item) => item.isExportedType);
    expect(
      filesOfEach(
        types,
        ({ name }) => name,
        ({ file }) => file,
      ),
    ).toEqual([]);
  });

  it('are given to one file each, but for the way into a folder', () => {
    const others = files.filter((file) => !basename(file).startsWith('index.'));
    expect(
      filesOfEach(
        others,
        (file) => basename(file),
        (file) => file,
      ),
    ).toEqual([]);
  });
});
