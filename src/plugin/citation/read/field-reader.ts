import type { NameList } from '../record.ts';
import type { ResolvedEntry } from './inherit-fields.ts';
import { readNames } from './read-names.ts';
import { readTex, unknownCommands } from './read-tex.ts';

/** Fields that steer how an entry is found, sorted and kept, and say nothing of the work. */
const privateFields =
  /^(ids|crossref|xref|xdata|entryset|execute|file|groups|key|keywords|label|options|owner|presort|timestamp|related.*|short.*|sort.*|index.*title|biburl|bibsource|langidopts|langid|year|month|day|annotation|mendeley-.*|bdsk-.*|date-.*|added-at|interhash|intrahash|username|__.*)$/;

/** Reads fields of one entry, and knows which of them were asked for. */
export class FieldReader {
  readonly #fields: ReadonlyMap<string, string>;
  readonly #asked = new Set<string>();
  readonly #unknown = new Set<string>();

  constructor({ fields }: ResolvedEntry) {
    this.#fields = fields;
  }

  /** The first of some fields that is filled, as it is written. */
  tex(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#fields.get(name);
      if (value === undefined || !/[^\s{}]/.test(value)) continue;
      this.#asked.add(name);
      return value;
    }
    return undefined;
  }

  /** A field as it is written, without taking it. */
  peek(name: string): string | undefined {
    return this.#fields.get(name);
  }

  /** The first of some fields that is filled, as plain text. */
  text(...names: readonly string[]): string | undefined {
    const tex = this.#printed(...names);
    return tex === undefined ? undefined : readTex(tex) || undefined;
  }

  /** The first of some fields that is filled, as a date, in which a tilde is no space of TeX's. */
  date(...names: readonly string[]): string | undefined {
    return this.tex(...names)?.replaceAll(/[{}\\]/g, '');
  }

  names(name: string): NameList | undefined {
    const tex = this.#printed(name);
    return tex === undefined ? undefined : readNames(tex);
  }

  /** The first of some fields that is filled, and is to be read as the text that TeX prints. */
  #printed(...names: readonly string[]): string | undefined {
    const tex = this.tex(...names);
    for (const command of tex === undefined ? [] : unknownCommands(tex)) {
      this.#unknown.add(command);
    }
    return tex;
  }

  /** A title with the subtitle behind it. */
  title(prefix = ''): string | undefined {
    const title = this.text(`${prefix}title`);
    const subtitle = title === undefined ? undefined : this.text(`${prefix}subtitle`);
    if (title === undefined || subtitle === undefined) return title;
    return `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}`;
  }

  /** Commands in what was read as text that are not known, and so stand in it as they are written. */
  unknown(): string[] {
    return [...this.#unknown];
  }

  /** Names of the filled fields that nobody asked for, but for those of an author's own tools. */
  unread(): string[] {
    const names = [...this.#fields.keys()].filter((name) => !this.#asked.has(name));
    return names.filter((name) => !privateFields.test(name) && this.tex(name) !== undefined);
  }
}
