import { describe, expect, it } from 'vitest';
import { cut, joinPhrases } from '../../../src/plugin/matrix/text/cut.ts';
import { measure } from '../../../src/plugin/matrix/text/measure.ts';
import { widestSegment, wrap, wrapEvenly } from '../../../src/plugin/matrix/text/wrap.ts';

/** The lines of a text as wide as `width` ideographs. */
function lines(text: string, width: number): string[] {
  return wrap(text, width);
}

describe('wrap', () => {
  it('breaks Latin text at spaces', () => {
    expect(lines('Only verification is easy', 7.5)).toEqual(['Only', 'verification', 'is easy']);
  });

  it('keeps a text that fits on one line', () => {
    expect(lines('All easy', 8)).toEqual(['All easy']);
    expect(lines('', 8)).toEqual([]);
  });

  it('makes runs of white space one space, but keeps a no-break space', () => {
    expect(lines('  two \n\t lines ', 20)).toEqual(['two lines']);
    expect(lines('10\u00a0km away', 5)).toEqual(['10\u00a0km', 'away']);
  });

  it('breaks behind a slash', () => {
    expect(lines('Expert-level/superhuman', 9)).toEqual(['Expert-level/', 'superhuman']);
    expect(lines('Expert-level / superhuman', 9)).toEqual(['Expert-level /', 'superhuman']);
  });

  it('breaks behind a hyphen only where the word does not fit a line', () => {
    expect(lines('an Expert-level task', 8.5)).toEqual(['an', 'Expert-level', 'task']);
    expect(lines('Expert-level', 6)).toEqual(['Expert-', 'level']);
  });

  it('breaks a long word where the line is full', () => {
    expect(lines('Geschwindigkeit', 5)).toEqual(['Geschwi', 'ndigkeit']);
  });

  it('breaks Chinese between any two ideographs', () => {
    expect(lines('仅仅验证容易', 4)).toEqual(['仅仅验证', '容易']);
  });

  it('starts no Chinese line with a closing sign and ends none with an opening one', () => {
    expect(lines('开源，可复现', 2)).toEqual(['开', '源，', '可复', '现']);
    expect(lines('均简单（如换算）', 4)).toEqual(['均简单', '（如换', '算）']);
  });

  it('breaks between Chinese and Latin but not within a Latin word', () => {
    expect(lines('强化学习RLHF的取舍', 5)).toEqual(['强化学习', 'RLHF的', '取舍']);
    expect(lines('强化学习 RLHF', 4)).toEqual(['强化学习', 'RLHF']);
  });

  it('keeps the two halves of a rare ideograph together', () => {
    expect(lines('𠮷野𠮷家', 2)).toEqual(['𠮷野', '𠮷家'].flatMap((line) => lines(line, 2)));
    expect(lines('𠮷野𠮷家', 2).every((line) => line.isWellFormed())).toBe(true);
  });

  it('keeps what is one letter to a reader together', () => {
    expect(lines('👍🏽👍🏽👍🏽', 3)).toEqual(['👍🏽', '👍🏽', '👍🏽']);
    expect(lines('👩‍👩‍👧‍👦', 1)).toEqual(['👩‍👩‍👧‍👦']);
    expect(lines('e\u0301e\u0301e\u0301', 1)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('breaks text that runs from right to left at its spaces', () => {
    expect(lines('שלום עולם', 4)).toEqual(['שלום', 'עולם']);
  });
});

describe('wrapEvenly', () => {
  const evenly = (text: string, width: number) => wrapEvenly(cut(text, 'strong'), width);

  it('makes lines about as long as each other, which together are the text', () => {
    expect(evenly('one two three four five', 12)).toEqual(['one two three ', 'four five']);
  });

  it('ends a line between Chinese phrases where that takes no more lines', () => {
    expect(evenly('专家级别/超出人类级别', 7)).toEqual(['专家级别/', '超出人类级别']);
    expect(evenly('专家级别/超出人类级别', 5)).toHaveLength(3);
  });

  it('joins pieces up to a space or a sign', () => {
    const phrases = joinPhrases(cut('专家级别/超出，人类 级别', 'strong'));
    expect(phrases.map(({ text }) => text)).toEqual(['专家级别/', '超出，', '人类 ', '级别']);
  });
});

describe('measure', () => {
  it('gives a width per letter, the widest of the faces', () => {
    expect(measure('i')).toBeLessThan(measure('m'));
    expect(measure('简单')).toBe(2);
    expect(measure('ab')).toBeCloseTo(measure('a') + measure('b'));
  });

  it('gives strong letters at least the width of regular ones', () => {
    for (let code = 0x20; code < 0x7f; code++) {
      const letter = String.fromCharCode(code);
      expect(measure(letter, 'strong'), letter).toBeGreaterThanOrEqual(measure(letter, 'regular'));
    }
  });

  it('counts the space that a page sets between an ideograph and a letter, but not a sign', () => {
    expect(measure('用A写')).toBeCloseTo(2 + measure('A') + 0.25);
    expect(measure('“用”（A）')).toBeCloseTo(measure('“”（）') + 1 + measure('A'));
    expect(wrap('用A写', 2 + measure('A') + 0.2)).toEqual(['用A', '写']);
  });

  it('counts a surrogate pair once and a combining mark not at all', () => {
    expect(measure('𠮷')).toBe(measure('中'));
    expect(measure('e\u0301')).toBe(measure('e'));
  });
});

it('finds the widest part that stays on one line', () => {
  expect(widestSegment('is verification easy')).toBe(measure('verification'));
  expect(widestSegment('简单')).toBe(1);
});

describe('widths of other scripts', () => {
  /** A word each, and how many em it takes at most in a face that a reader may have. */
  it.each([
    ['Greek', 'περιβάλλον'],
    ['Cyrillic', 'окружение'],
    ['Armenian', 'միջավայր'],
    ['Georgian', 'გარემო'],
    ['Hebrew', 'סביבה'],
    ['Arabic', 'البيئة'],
    ['Urdu', 'ماحول'],
    ['Syriac', 'ܐܬܪܐ'],
    ['Thaana', 'މާހައުލު'],
    ['Devanagari', 'पर्यावरण'],
    ['Bengali', 'পরিবেশ'],
    ['Gurmukhi', 'ਵਾਤਾਵਰਣ'],
    ['Gujarati', 'પર્યાવરણ'],
    ['Odia', 'ପରିବେଶ'],
    ['Tamil', 'சூழல்'],
    ['Telugu', 'పర్యావరణం'],
    ['Kannada', 'ಪರಿಸರ'],
    ['Malayalam', 'പരിസ്ഥിതി'],
    ['Sinhala', 'පරිසරය'],
    ['Thai', 'สิ่งแวดล้อม'],
    ['Lao', 'ສິ່ງແວດລ້ອມ'],
    ['Tibetan', 'ཁོར་ཡུག'],
    ['Myanmar', 'ပတ်ဝန်းကျင်'],
    ['Khmer', 'បរិស្ថាន'],
    ['Ethiopic', 'አካባቢ'],
    ['Mongolian', 'ᠣᠷᠴᠢᠨ'],
    ['Hangul', '환경'],
    ['Kana', 'カンキョウ'],
    ['Cherokee', 'ᎡᎶᎯ'],
    ['signs', '⟶ ⸺ — ≠ ✓'],
  ])('are known for %s', (_, word) => {
    const letters = Array.from(word.normalize('NFC').replaceAll(/[\p{Mn}\s]/gu, ''));
    const widths = letters.map((letter) => measure(letter));
    expect(widths.every((width) => width >= 0.2 && width < 2)).toBe(
      letters.every((l) => l !== '⸺'),
    );
  });

  it('gives a two-em dash two em and a long arrow more than one', () => {
    expect(measure('⸺')).toBeGreaterThanOrEqual(2);
    expect(measure('⟶')).toBeGreaterThan(1.3);
  });

  it('makes room for letters that no face was measured for', () => {
    expect(measure('𒀀')).toBe(2);
  });
});
