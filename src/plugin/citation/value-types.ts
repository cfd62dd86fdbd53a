import { copyPlain } from '../plain-data.ts';
import { join } from '../problem-path.ts';
import { OctantError, type Problem, listNames, quote, suggest } from '../problems.ts';

/** What a value must be, and how it is written. */
export interface ValueType {
  readonly allowed: string;
  readonly example: string;
  readonly fits: (value: unknown) => boolean;
  /** What its parts must be, where it has names for them. */
  readonly parts?: Parts;
  /** What each of its items must be, where it is a list. */
  readonly items?: ValueType;
  /** Which of several shapes is meant. */
  readonly oneOf?: (value: unknown) => ValueType;
}

/** The parts of a value by their names; those that it needs, and those that it may have. */
export interface Parts {
  readonly needed: Readonly<Record<string, ValueType>>;
  readonly possible: Readonly<Record<string, ValueType>>;
}

export const text: ValueType = { allowed: 'a text', example: "'…'", fits: isText };

/** A text that something more is true of. */
export function textThat(
  allowed: string,
  example: string,
  isRight: (text: string) => boolean,
): ValueType {
  return { allowed, example, fits: (value) => isText(value) && isRight(value) };
}

export const flag: ValueType = {
  allowed: 'true or false',
  example: 'false',
  fits: (value) => typeof value === 'boolean',
};

/** A list of one kind of items. */
export function listOf(items: ValueType): ValueType {
  return {
    allowed: `a list, each item ${items.allowed}`,
    example: `[${items.example}]`,
    fits: Array.isArray,
    items,
  };
}

/** An object with names for its parts. */
export function withParts(example: string, parts: Parts): ValueType {
  const needed = Object.keys(parts.needed);
  const allowed = `an object${needed.length > 0 ? ` with ${listNames(needed)}` : ''}`;
  return { allowed, example, fits: isObject, parts };
}

/** A `.bib` file of any size may stand behind what is checked, and is no work of a hand. */
const limits = { parts: 10_000_000, items: 1_000_000, text: Infinity };

/**
 * Reads what a caller may have made by hand, so that all behind it meets plain data of one type.
 *
 * @param subject what the caller gives, for messages: `The record`
 * @throws {OctantError} naming each part that is not what it should be
 */
export function readAs<T>(written: T, subject: string, name: string, type: ValueType): T {
  const { data, problems } = copyPlain(written, name, limits);
  const all = problems.length > 0 ? problems : misfitsOf('', name, data, type);
  if (all.length > 0) throw new OctantError(subject, all);
  return data as T;
}

function misfitsOf(path: string, name: string, value: unknown, type: ValueType): Problem[] {
  const { allowed, example, fits, parts, items, oneOf } = type;
  if (oneOf) return misfitsOf(path, name, value, oneOf(value));
  if (!fits(value)) {
    const found = value === undefined ? 'it is missing' : `${quote(value)} can't stand here`;
    const key = name && `${name}: `;
    return [{ path: path || name, found, allowed, hint: `write it as  ${key}${example}` }];
  }
  if (items) {
    return (value as readonly unknown[]).flatMap((item, index) =>
      misfitsOf(join(path || name, index), '', item, items),
    );
  }
  return parts ? misfitsIn(path, value as Readonly<Record<string, unknown>>, parts) : [];
}

function misfitsIn(
  path: string,
  value: Readonly<Record<string, unknown>>,
  { needed, possible }: Parts,
): Problem[] {
  const all = { ...needed, ...possible };
  const known = Object.keys(all);
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => ({
      path: join(path, name),
      found: 'nothing is called so here',
      allowed: listNames(known),
      hint: suggest(name, known),
    })),
    ...Object.entries(all).flatMap(([name, type]) =>
      value[name] === undefined && !Object.hasOwn(needed, name)
        ? []
        : misfitsOf(join(path, name), name, value[name], type),
    ),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
