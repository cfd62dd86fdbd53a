import type { Problem } from '../../problems.ts';

/** Thrown where the syntax is broken, since what follows can't be told apart. */
export class BibSyntaxError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.found);
    this.problem = problem;
  }
}

/** No text has so many groups in each other, and a reader goes into each. */
const deepest = 200;

/** Walks through the text of a `.bib` file, and knows the line on which it stands. */
export class BibScanner {
  readonly source: string;
  index = 0;
  #counted = 0;
  #line = 1;

  constructor(source: string) {
    this.source = source;
  }

  get char(): string {
    return this.source.charAt(this.index);
  }

  /** Number of the line; it is counted on from where it was asked for last. */
  get line(): number {
    if (this.index < this.#counted) [this.#counted, this.#line] = [0, 1];
    for (;;) {
      const end = this.source.indexOf('\n', this.#counted);
      if (end < 0 || end >= this.index) return this.#line;
      this.#counted = end + 1;
      this.#line++;
    }
  }

  /** The text of the line, for messages. */
  get lineText(): string {
    const start = this.source.lastIndexOf('\n', this.index - 1) + 1;
    const end = this.source.indexOf('\n', this.index);
    return this.source.slice(start, end < 0 ? undefined : end).trim();
  }

  /** Takes what a sticky pattern finds here; nothing is taken where it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.source) ?? undefined;
    if (found) this.index = pattern.lastIndex;
    return found;
  }

  /** Takes one of some characters. */
  takeChar(chars: string): boolean {
    const found = this.char !== '' && chars.includes(this.char);
    if (found) this.index++;
    return found;
  }

  /** Goes to the next thing within an entry, over blanks and `%` comments. */
  skipBlank(): void {
    this.take(/(?:\s|%.*)+/y);
    if (this.char === '') this.failAtEnd();
  }

  /** The text before the brace or quotation mark that ends it; its first one has been taken. */
  takeText(end: string): string {
    const start = this.index;
    let depth = 0;
    for (; this.index < this.source.length; this.index++) {
      const { char } = this;
      if (char === end && depth === 0) return this.source.slice(start, this.index++);
      if (char === '{') depth++;
      else if (char === '}') depth--;
      if (depth > deepest) {
        const found = `more than ${deepest} braces stand in each other`;
        this.fail(found, `up to ${deepest}`, 'leave out what opens none');
      }
    }
    return this.failAtEnd();
  }

  fail(found: string, allowed: string, hint: string): never {
    throw new BibSyntaxError({ path: '', line: this.line, found, allowed, hint });
  }

  private failAtEnd(): never {
    this.index = this.source.length;
    const hint = 'close the last entry with "}", and look for a brace that is not closed before it';
    return this.fail('the file ends within an entry', 'as many "}" as "{"', hint);
  }
}
