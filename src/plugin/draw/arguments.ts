import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type RenderOptions, figureOptions, requestKeys } from '../matrix/index.ts';
import { OctantError, type Problem, listNames, nearest, quote, suggest } from '../problems.ts';
import { readYaml } from '../yaml-source.ts';

/** What the command was asked. */
export interface DrawArguments {
  readonly file: string;
  readonly request: RenderOptions;
  readonly format: 'svg' | 'png';
  /** Files of the faces of a picture in pixels; none for those of the package. */
  readonly fonts: readonly string[];
  /** The file to write; standard output without one. */
  readonly output: string | undefined;
}

const ownOptions = ['lang', 'format', 'fonts', 'output', 'help'];
const optionNames = [...requestKeys, ...ownOptions];
const subject = 'astro-octant draw';
const formats = ['svg', 'png'] as const;

export const usage = `npx astro-octant draw <file> [options]

  Draws a matrix from its definition in <file>: .ts, .js, .mjs, .json, .yaml or .yml.

  --figure <id>     a figure that the definition declares
${Object.entries(figureOptions)
  .map(([name, { takes }]) => `  --${name.padEnd(16)}${takes.replaceAll('`', '')}`)
  .join('\n')}
  --id <id>         the id of the figure in the picture
  --lang <tags>     a language, or several for one picture that each reader sees in theirs: en,zh
  --format <name>   svg, or png; by default what the name of the output says, or svg
  --fonts <files>   for png, the .ttf or .otf files of a regular and a bold face: a.ttf,b.ttf
  -o, --output <file>   where the picture goes; to standard output by default
  --help            says this

  Values are YAML: --columns '[cost, risk]'.`;

/**
 * Reads what is written behind the name of the program.
 *
 * @returns `undefined` where help is asked for
 * @throws {OctantError} with every problem of the call
 */
export function readArguments(args: readonly string[]): DrawArguments | undefined {
  const { values, positionals, unknown } = parse(args);
  if (values.has('help') || args.length === 0) return undefined;
  const problems = unknown.map(unknownOption);
  const [command, file, ...rest] = positionals;
  if (command !== 'draw') problems.push(noCommand(command));
  else if (file === undefined) problems.push(noFile);
  for (const word of rest) problems.push(tooMany(word));
  const output = values.get('output');
  const format = values.get('format') ?? (output === undefined ? 'svg' : extname(output).slice(1));
  const known = formats.find((name) => name === format.toLowerCase());
  if (!known) problems.push(noFormat(format, values.has('format')));
  const request = readRequest(values, problems);
  if (problems.length > 0 || !known || file === undefined) {
    throw new OctantError(subject, problems);
  }
  const fonts = values.get('fonts')?.split(',') ?? [];
  return { file, request, format: known, fonts, output };
}

interface Parsed {
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
  readonly unknown: readonly string[];
}

function parse(args: readonly string[]): Parsed {
  const flags = ['help', 'links', 'steps'];
  const options = Object.fromEntries(
    optionNames.map((name) => [
      name,
      { type: flags.includes(name) ? 'boolean' : 'string' } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, output: { type: 'string', short: 'o' } },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (optionNames.includes(token.name)) values.set(token.name, token.value ?? 'true');
    else unknown.push(token.name);
  }
  return { values, positionals, unknown };
}

function readRequest(values: Parsed['values'], problems: Problem[]): RenderOptions {
  const request: Record<string, unknown> = {};
  for (const name of requestKeys) {
    const text = values.get(name);
    if (text === undefined) continue;
    const { data, problems: odd } = readYaml(text);
    const [problem] = odd;
    if (problem) problems.push({ ...problem, path: `--${name}`, line: undefined });
    request[name] = data;
  }
  const tags = values
    .get('lang')
    ?.split(',')
    .map((tag) => tag.trim());
  const [only, ...others] = tags ?? [];
  if (only !== undefined) request['lang'] = others.length > 0 ? tags : only;
  return request;
}

function unknownOption(name: string): Problem {
  const near = nearest(name, optionNames);
  return {
    path: `--${name}`,
    found: 'there is no such option',
    allowed: listNames(optionNames.map((option) => `--${option}`)),
    hint: near ? `write --${near} instead of --${name}` : 'leave it out',
  };
}

function noCommand(command: string | undefined): Problem {
  const found = command === undefined ? 'no command is given' : `${quote(command)} is no command`;
  const hint =
    command === undefined ? 'write  astro-octant draw <file>' : suggest(command, ['draw']);
  return { path: '', found, allowed: 'draw', hint };
}

const noFile: Problem = {
  path: '',
  found: 'no file is given',
  allowed: 'one file that holds a definition',
  hint: 'write  astro-octant draw <file>',
};

function tooMany(word: string): Problem {
  const hint = 'draw one file after the other, and set values with spaces in quotation marks';
  return { path: '', found: `${quote(word)} is one word too many`, allowed: 'one file', hint };
}

function noFormat(format: string, isAsked: boolean): Problem {
  return {
    path: isAsked ? '--format' : '--output',
    found: `${quote(format)} is no format of a picture`,
    allowed: listNames(formats),
    hint: isAsked ? suggest(format, formats) : 'end the name of the file in .svg or .png',
  };
}
