import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readOptions } from '../../src/plugin/integration-options.ts';

const root = new URL('../../', import.meta.url);

it('takes folders as they are usually written', () => {
  expect(readOptions({ matrices: './content/matrices/', posts: 'tests' }, root)).toEqual({
    posts: 'tests',
    citations: 'content/citations',
    matrices: 'content/matrices',
    citationFiles: '',
    fonts: [],
    references: false,
    strings: {},
    reservedIds: [],
  });
});

it('asks for no folder that the author does not name', () => {
  expect(() => readOptions({ matrices: undefined }, new URL('src/', root))).not.toThrow();
});

it('tells of every option that can’t be used at once', () => {
  const options = {
    matrixes: 'content/matrices',
    colour: 'red',
    posts: ['content/posts'],
    citations: 'README.md',
    matrices: './content/matricse',
    strings: { zh: { copi: '复制' } },
    reservedIds: 'main',
    citationFiles: '/[slug].bib',
    references: 'yes',
    fonts: ['./fonts/missing.ttf', 'README.md'],
    texts: { number: true, ids: 'yes' },
  };
  expect(() => readOptions(options, root)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The call of octant() has 13 problems.
    - matrixes: there is no such option
      Allowed: posts, citations, matrices, citationFiles, references, fonts, strings, texts, reservedIds
      Hint: write "matrices" instead of "matrixes"
    - colour: there is no such option
      Allowed: posts, citations, matrices, citationFiles, references, fonts, strings, texts, reservedIds
      Hint: use one of the allowed names
    - posts: ["content/posts"] is not the name of a folder
      Allowed: a folder, relative to the project, such as "content/posts"
      Hint: write its name in quotation marks, or leave the option out
    - citations: the project has no folder "README.md"
      Allowed: a folder that is there, relative to the project, such as "content/citations"
      Hint: write the folder as it is called, or leave the option out
    - matrices: the project has no folder "./content/matricse"
      Allowed: a folder that is there, relative to the project, such as "content/matrices"
      Hint: write "content/matrices" instead of "./content/matricse"
    - strings.zh.copi: the components say nothing of that name
      Allowed: language, offer, decline, parallel, inLanguage, figure, equation, section, footnotes, references, footnoteBack, file, table, stepping, read, copy, copyTranslation, copied, selected, formats, original, translation, cell, layer, highlighted, cellLink, space, axis, axes, choices, cellsOfLayer, namedCell, namedCellInLayer, namelessCells, namelessCellsInLayer, level, levels, cells, allHighlighted, someHighlighted, excluded, sentence, sentences, meaning, names
      Hint: write "copy" instead of "copi"
    - reservedIds: "main" is no list of ids
      Allowed: a list of texts
      Hint: write it as  reservedIds: ['main']
    - citationFiles: "/[slug].bib" is no address of files
      Allowed: an address that begins with a slash, holds [slug] once, between slashes, and ends with a name
      Hint: write it as  citationFiles: '/blog/[slug]/cite'
    - references: "yes" is neither true nor false
      Allowed: true or false
      Hint: write it as  references: true
    - fonts.0: "./fonts/missing.ttf" is no such file
      Allowed: the files of one or two faces, .ttf or .otf, relative to the project
      Hint: write it as  fonts: ['./fonts/regular.ttf', './fonts/bold.ttf']
    - fonts.1: "README.md" is no such file
      Allowed: the files of one or two faces, .ttf or .otf, relative to the project
      Hint: write it as  fonts: ['./fonts/regular.ttf', './fonts/bold.ttf']
    - texts.number: there is no such step
      Allowed: numbers, ids, sections, blocks
      Hint: write "numbers" instead of "number"
    - texts.ids: "yes" is neither true nor false
      Allowed: true or false
      Hint: write it as  ids: true]
  `);
});

it('tells of a call without a list of options', () => {
  expect(() => readOptions('content', root)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The call of octant() has 1 problem.
    - options: "content" is not an object
      Allowed: posts, citations, matrices, citationFiles, references, fonts, strings, texts, reservedIds
      Hint: write it as  octant({ matrices: "content/matrices" })]
  `);
});

it('takes what is to be done to texts as all, nothing, or some of it', () => {
  expect(readOptions({ texts: true }, root).texts).toBe(true);
  expect(readOptions({ texts: { numbers: true } }, root).texts).toEqual({ numbers: true });
  expect(() => readOptions({ texts: 'numbers' }, root)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The call of octant() has 1 problem.
    - texts: "numbers" says nothing of texts
      Allowed: true, false, or some of numbers, ids, sections, blocks
      Hint: write it as  texts: { numbers: true, ids: true, sections: true, blocks: true }]
  `);
});

it('finds the files of faces in the project', () => {
  const file =
    'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
  const { fonts } = readOptions({ fonts: [`./${file}`] }, root);
  expect(fonts).toEqual([fileURLToPath(new URL(file, root))]);
  const read = () => readOptions({ fonts: 'serif.ttf' }, root);
  expect(read).toThrow('- fonts: "serif.ttf" names no faces');
});
