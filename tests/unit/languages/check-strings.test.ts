import { expect, it } from 'vitest';
import { checkStrings } from '../../../src/plugin/languages/check-strings.ts';
import { formatProblems } from '../../../src/plugin/problems.ts';

it('takes texts for any language, of any key, one by one', () => {
  expect(checkStrings(undefined)).toEqual([]);
  expect(
    checkStrings({
      fr: { copy: 'Copier', figure: 'Figure {number}', decline: '' },
      'zh-Hant': { axes: { between: '、' } },
      pl: { excluded: { one: '{count} pole', few: '{count} pola', other: '{count} pól' } },
    }),
  ).toEqual([]);
});

it('names the nearest key, value, form and tag for each that there is not', () => {
  const written = {
    pt_BR: { copy: 'Copiar' },
    'no tag': {},
    fr: {
      copie: 'Copier',
      figure: 'Figure {numero}',
      copied: 'Copié {number}',
      excluded: { one: '{count} case', few: '{count} cases', other: '{cont} cases' },
      axes: { between: ', ', lst: ' et ', last: 7 },
    },
  };
  expect(formatProblems('The call of octant()', checkStrings(written))).toMatchInlineSnapshot(`
    "The call of octant() has 9 problems.
    - strings.pt_BR: "pt_BR" is no language tag
      Allowed: tags of BCP 47, such as fr, pt-BR, zh-Hant
      Hint: write "pt-BR" instead of "pt_BR"
    - strings.no tag: "no tag" is no language tag
      Allowed: tags of BCP 47, such as fr, pt-BR, zh-Hant
      Hint: write the tag of the language
    - strings.fr.copie: the components say nothing of that name
      Allowed: language, offer, decline, parallel, inLanguage, figure, equation, section, footnotes, references, footnoteBack, file, table, stepping, read, copy, copyTranslation, copied, selected, formats, original, translation, cell, layer, highlighted, cellLink, space, axis, axes, choices, cellsOfLayer, namedCell, namedCellInLayer, namelessCells, namelessCellsInLayer, level, levels, cells, allHighlighted, someHighlighted, excluded, sentence, sentences, meaning, names
      Hint: write "copied" instead of "copie"
    - strings.fr.figure: nothing takes the place of "{numero}"
      Allowed: {number}
      Hint: write "{number}" instead of "{numero}"
    - strings.fr.copied: nothing takes the place of "{number}"
      Allowed: none
      Hint: write it without braces
    - strings.fr.excluded.few: the text has no such form
      Allowed: texts by one, many, other
      Hint: use one of the allowed names
    - strings.fr.excluded.other: nothing takes the place of "{cont}"
      Allowed: {count}, {label}, {reason}
      Hint: write "{count}" instead of "{cont}"
    - strings.fr.axes.lst: the text has no such form
      Allowed: texts by between, last, pair
      Hint: write "last" instead of "lst"
    - strings.fr.axes.last: it is 7
      Allowed: texts by between, last, pair
      Hint: write a text"
  `);
});

it('takes each language once, however its tag is spelt', () => {
  const written = {
    fr: { copy: 'Copier' },
    FR: { stepping: 'Pause' },
    iw: {},
    he: {},
    '?': {},
    '??': {},
  };
  expect(formatProblems('The call of octant()', checkStrings(written))).toMatchInlineSnapshot(`
    "The call of octant() has 4 problems.
    - strings.FR: "FR" is the same language as "fr"
      Allowed: each language once
      Hint: move its texts to "fr"
    - strings.he: "he" is the same language as "iw"
      Allowed: each language once
      Hint: move its texts to "iw"
    - strings.?: "?" is no language tag
      Allowed: tags of BCP 47, such as fr, pt-BR, zh-Hant
      Hint: write the tag of the language
    - strings.??: "??" is no language tag
      Allowed: tags of BCP 47, such as fr, pt-BR, zh-Hant
      Hint: write the tag of the language"
  `);
});

it('asks for texts where there is something else', () => {
  const fr = {
    copy: 1,
    stepping: null,
    axes: ', ',
    names: { last: '·' },
    space: { one: '{count}' },
  };
  const problems = [fr, 'fr', { fr: 'Copier' }, { fr }].slice(1).flatMap(checkStrings);
  expect(formatProblems('The call of octant()', problems)).toMatchInlineSnapshot(`
    "The call of octant() has 7 problems.
    - strings: it is "fr"
      Allowed: texts by language tag and name
      Hint: write it as  strings: { fr: { copy: 'Copier' } }
    - strings.fr: it is "Copier"
      Allowed: texts by language tag and name
      Hint: write it as  strings: { fr: { copy: 'Copier' } }
    - strings.fr.copy: it is 1
      Allowed: a text
      Hint: write one, in English  "Copy"
    - strings.fr.stepping: it is null
      Allowed: a text
      Hint: write one, in English  "Layer by layer"
    - strings.fr.axes: it is ", ", without "between"
      Allowed: texts by between, last, pair
      Hint: write it as  {"between":", ","last":", and ","pair":" and "}
    - strings.fr.names: it is {"last":"·"}, without "between"
      Allowed: texts by between, last, pair
      Hint: write it as  {"between":" · "}
    - strings.fr.space: it is {"one":"{count}"}, without "other"
      Allowed: texts by one, many, other
      Hint: write it as  {"other":"…"}"
  `);
});
