import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBib, readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import { quote } from '../../../src/plugin/problems.ts';
import { report } from '../../support/report.ts';

const folder = 'tests/fixtures/citations/wrong';

/** The message for a file of the folder; its name says what is wrong in it. */
function messageFor(name: string): string {
  try {
    readBib(readFileSync(`${folder}/${name}.bib`, 'utf8'), `${name}.bib`);
  } catch (error) {
    return String(error);
  }
  throw new Error(`${name}.bib was read without a problem`);
}

describe('a .bib file with a mistake stops with a message that', () => {
  it('names the line behind a missing comma', () => {
    expect(messageFor('a-comma-is-missing')).toMatchInlineSnapshot(`
      "OctantError: a-comma-is-missing.bib: The citation has 1 problem.
      - line 4: expected a comma or the closing brace before "year = {2025}"
        Allowed: fields such as  name = {value}  with commas between them
        Hint: put a comma behind the field before it"
    `);
  });

  it('says that the last entry is not closed', () => {
    expect(messageFor('the-last-brace-is-missing')).toMatchInlineSnapshot(`
      "OctantError: the-last-brace-is-missing.bib: The citation has 1 problem.
      - line 4: the file ends within an entry
        Allowed: as many "}" as "{"
        Hint: close the last entry with "}", and look for a brace that is not closed before it"
    `);
  });

  it('names the line where an unclosed field is noticed', () => {
    expect(messageFor('a-field-is-not-closed')).toMatchInlineSnapshot(`
      "OctantError: a-field-is-not-closed.bib: The citation has 1 problem.
      - line 7: "@misc{next," stands where no entry or field can begin
        Allowed: fields such as  name = {value}  with commas between them
        Hint: look for a brace or quotation mark before it that is not closed"
    `);
  });

  it('asks for the equals sign', () => {
    expect(messageFor('the-equals-sign-is-missing')).toMatchInlineSnapshot(`
      "OctantError: the-equals-sign-is-missing.bib: The citation has 1 problem.
      - line 2: expected "=" in "author {Wei Liu}"
        Allowed: fields such as  name = {value}  with commas between them
        Hint: write a field as  name = {value},  and an entry as  @type{key, …}"
    `);
  });

  it('asks for the citation key', () => {
    expect(messageFor('the-key-is-missing')).toMatchInlineSnapshot(`
      "OctantError: the-key-is-missing.bib: The citation has 1 problem.
      - line 2: expected a citation key and a comma before "author = {Wei Liu},"
        Allowed: @type{key, …}
        Hint: begin the entry with its type and key: @misc{key,"
    `);
  });

  it('says that there is no entry', () => {
    expect(messageFor('there-is-no-entry')).toMatchInlineSnapshot(`
      "OctantError: there-is-no-entry.bib: The citation has 1 problem.
      - line 1: the file holds no entry
        Allowed: one or more entries such as  @misc{key, author = {Wei Liu}, title = {…}}
        Hint: write an entry, and begin it with "@""
    `);
  });

  it('names both entries with one key', () => {
    expect(messageFor('two-entries-have-one-key')).toMatchInlineSnapshot(`
      "OctantError: two-entries-have-one-key.bib: The citation has 1 problem.
      - line 6, essay: the key "essay" is already that of the entry in line 1
        Allowed: one entry a key, whatever case its letters are in
        Hint: give one of them another key, such as "essay_2""
    `);
  });

  it('names both lines of a repeated field', () => {
    expect(messageFor('a-field-stands-twice')).toMatchInlineSnapshot(`
      "OctantError: a-field-stands-twice.bib: The citation has 1 problem.
      - line 4, essay.title: the field "title" already stands in line 3
        Allowed: each field once in an entry
        Hint: keep one of the two"
    `);
  });

  it('suggests the nearest entry type', () => {
    expect(messageFor('the-type-is-unknown')).toMatchInlineSnapshot(`
      "OctantError: the-type-is-unknown.bib: The citation has 1 problem.
      - line 1, essay: "@artcle" is not a type of entry
        Allowed: @article, @book, @mvbook, @inbook, @bookinbook, @booklet, @collection, @mvcollection, @incollection, @dataset, @manual, @misc, @online, @patent, @periodical, @proceedings, @mvproceedings, @inproceedings, @reference, @mvreference, @inreference, @report, @software, @thesis, @unpublished, @artwork, @audio, @commentary, @image, @jurisdiction, @legislation, @legal, @letter, @movie, @music, @performance, @review, @standard, @video, @conference, @electronic, @mastersthesis, @phdthesis, @techreport, @www
        Hint: write "@article" instead"
    `);
  });

  it('asks for an author', () => {
    expect(messageFor('there-is-no-author')).toMatchInlineSnapshot(`
      "OctantError: there-is-no-author.bib: The citation has 1 problem.
      - line 1, essay.author: the entry has no author
        Allowed: entries with author, editor, organization, institution
        Hint: add a line such as  author = {Wei Liu},"
    `);
  });

  it('recognises a misspelt author field', () => {
    expect(messageFor('the-author-is-misspelt')).toMatchInlineSnapshot(`
      "OctantError: the-author-is-misspelt.bib: The citation has 1 problem.
      - line 2, essay.author: the entry has no author
        Allowed: entries with author, editor, organization, institution
        Hint: write "author" instead of "auhtor""
    `);
  });

  it('asks for a title', () => {
    expect(messageFor('there-is-no-title')).toMatchInlineSnapshot(`
      "OctantError: there-is-no-title.bib: The citation has 1 problem.
      - line 1, essay.title: the entry has no title
        Allowed: entries with title
        Hint: add a line such as  title = {Scaling the Environment},"
    `);
  });

  it('quotes a day that the calendar lacks', () => {
    expect(messageFor('the-date-is-not-one')).toMatchInlineSnapshot(`
      "OctantError: the-date-is-not-one.bib: The citation has 1 problem.
      - line 4, essay.date: "2025-02-30" is not a date
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: write it as one of these, or leave it out if the date is not known"
    `);
  });

  it('quotes a year that is not one', () => {
    expect(messageFor('the-year-is-not-one')).toMatchInlineSnapshot(`
      "OctantError: the-year-is-not-one.bib: The citation has 1 problem.
      - line 4, essay.year: "soon 7" is not a date
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: write it as one of these, or leave it out if the date is not known"
    `);
  });

  it('quotes a month that is not one', () => {
    expect(messageFor('the-month-is-not-one')).toMatchInlineSnapshot(`
      "OctantError: the-month-is-not-one.bib: The citation has 1 problem.
      - line 4, essay.year: "2025 13" is not a date
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: write it as one of these, or leave it out if the date is not known"
    `);
  });

  it('misses the year that a month is of', () => {
    expect(messageFor('the-year-is-missing')).toMatchInlineSnapshot(`
      "OctantError: the-year-is-missing.bib: The citation has 1 problem.
      - line 4, essay.year: the entry has a month, but no year
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: add a line such as  year = {2025},"
    `);
  });

  it('names a year that is misspelt', () => {
    expect(messageFor('the-year-is-misspelt')).toMatchInlineSnapshot(`
      "OctantError: the-year-is-misspelt.bib: The citation has 1 problem.
      - line 4, essay.year: the entry has a month, but no year
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: write "year" instead of "yaer""
    `);
  });

  it('suggests the nearest key for a crossref', () => {
    expect(messageFor('nothing-defines-the-crossref')).toMatchInlineSnapshot(`
      "OctantError: nothing-defines-the-crossref.bib: The citation has 1 problem.
      - line 4, essay.crossref: no entry has the key "esay"
        Allowed: none
        Hint: leave the field out"
    `);
  });

  it('names an abbreviation that nothing defines', () => {
    expect(messageFor('nothing-defines-the-abbreviation')).toMatchInlineSnapshot(`
      "OctantError: nothing-defines-the-abbreviation.bib: The citation has 1 problem.
      - line 5, essay: nothing defines the abbreviation "july"
        Allowed: months such as jul, and what @string defines above the entry
        Hint: put braces around it: {july}, or define it with @string{july = {…}}"
    `);
  });

  it('lists everything that is wrong at once', () => {
    expect(messageFor('much-is-wrong-at-once')).toMatchInlineSnapshot(`
      "OctantError: much-is-wrong-at-once.bib: The citation has 5 problems.
      - line 6, essay: the key "essay" is already that of the entry in line 1
        Allowed: one entry a key, whatever case its letters are in
        Hint: give one of them another key, such as "essay_2"
      - line 1, essay: "@mics" is not a type of entry
        Allowed: @article, @book, @mvbook, @inbook, @bookinbook, @booklet, @collection, @mvcollection, @incollection, @dataset, @manual, @misc, @online, @patent, @periodical, @proceedings, @mvproceedings, @inproceedings, @reference, @mvreference, @inreference, @report, @software, @thesis, @unpublished, @artwork, @audio, @commentary, @image, @jurisdiction, @legislation, @legal, @letter, @movie, @music, @performance, @review, @standard, @video, @conference, @electronic, @mastersthesis, @phdthesis, @techreport, @www
        Hint: write "@misc" instead
      - line 1, essay.author: the entry has no author
        Allowed: entries with author, editor, organization, institution
        Hint: add a line such as  author = {Wei Liu},
      - line 3, essay.date: "17.7.2025" is not a date
        Allowed: year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}
        Hint: write it as one of these, or leave it out if the date is not known
      - line 6, essay.title: the entry has no title
        Allowed: entries with title
        Hint: add a line such as  title = {Scaling the Environment},"
    `);
  });
});

describe('an entry is chosen', () => {
  const source = '@misc{a, author = {A}, title = {One}}\n\n@misc{b, author = {B}, title = {Two}}\n';

  it('by its key, with its own characters alone', () => {
    const { record, written } = readEntry(source, 'b');
    expect(record.title).toBe('Two');
    expect(written).toBe('@misc{b, author = {B}, title = {Two}}\n');
  });

  it('as the first where no key is given', () => {
    expect(readEntry(source).record.title).toBe('One');
  });

  it('with a message that lists the keys where none has the one asked for', () => {
    expect(() => readEntry(source, 'c', 'two.bib')).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: two.bib: The citation has 1 problem.
      - key: no entry has the key "c"
        Allowed: a, b
        Hint: write "a" instead of "c"]
    `);
  });
});

describe('the essay', () => {
  const source = readFileSync('tests/fixtures/citations/right/the-essay.bib', 'utf8');

  it('is read as a blog post although its entry is an article', () => {
    expect(readEntry(source).record).toEqual({
      key: 'next_scaling_202507',
      type: 'post-weblog',
      authors: [{ family: 'Liu', given: 'Wei' }],
      moreAuthors: false,
      title: 'Scaling the Environment',
      issued: { from: [2025, 7] },
      url: 'https://thinkwee.top/2025/07/17/env-matrix/',
      note: 'Blog post',
      details: {},
    });
  });

  it('keeps its entry byte for byte', () => {
    expect(readEntry(source).written).toBe(source);
  });
});

it('refuses keys that hold what nobody sees, with the line', () => {
  const signs = [
    ...Array.from({ length: 0x20 }, (_, code) => code).filter(
      (code) => !/\s/.test(String.fromCharCode(code)),
    ),
    ...[0x7f, 0x80, 0x9f, 0xad, 0xd800, 0xdc00, 0x200b, 0x200d, 0x202e, 0x2066, 0xfe0f],
  ];
  report('keys with a sign that nobody sees', signs, (code) => {
    const key = `wei${String.fromCharCode(code)}2025`;
    const source = `\n@misc{${key},\n  author = {Wei Liu},\n  title = {T}\n}\n`;
    expect(() => readBib(source, 'a.bib')).toThrow(`a.bib: The citation has 1 problem.
- line 2: the key ${quote(key)} holds a sign that nobody sees
  Allowed: letters, digits and signs
  Hint: write "wei2025" instead`);
  });
});
