import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPngTools, loadPngMaker, pngPackages } from '../figures/png.ts';
import { tellUndrawn } from '../figures/undrawn-letters.ts';
import { renderMatrix, renderPicture } from '../matrix/render.ts';
import { OctantError, type Problem, quote } from '../problems.ts';
import { type DrawArguments, readArguments, usage } from './arguments.ts';
import { loadDefinition } from './load-definition.ts';

/** What a run of the command leaves behind. */
export interface DrawOutcome {
  /** For standard output: a picture, or nothing where it went into a file. */
  readonly output: string | Uint8Array;
  /** For standard error. */
  readonly error: string;
  /** 0, 1 for a picture that can't be drawn, 2 for a call that can't be read. */
  readonly code: 0 | 1 | 2;
}

/**
 * The command `astro-octant draw`.
 *
 * @param args what was written behind `astro-octant`
 * @param folder where it was written
 */
export async function runDraw(args: readonly string[], folder: string): Promise<DrawOutcome> {
  let read: DrawArguments | undefined;
  try {
    read = readArguments(args);
    if (!read) return { output: `${usage}\n`, error: '', code: 0 };
    const { picture, error } = await draw(read, folder);
    if (read.output === undefined) return { output: picture, error, code: 0 };
    writeFileSync(resolve(folder, read.output), picture);
    return { output: '', error, code: 0 };
  } catch (error) {
    const known = error instanceof OctantError ? error.message : describeFailure(error);
    if (known === undefined) throw error;
    return { output: '', error: `${known}\n`, code: read ? 1 : 2 };
  }
}

async function draw(
  { file, request, format, fonts }: DrawArguments,
  folder: string,
): Promise<{ readonly picture: string | Uint8Array; readonly error: string }> {
  const { definition, locate } = await loadDefinition(file, folder);
  const render = format === 'svg' ? renderMatrix : renderPicture;
  const svg = locate(() => `${render(definition, request)}\n`);
  if (format === 'svg') return { picture: svg, error: '' };
  const missing = fonts.filter((font) => !existsSync(resolve(folder, font))).map(noFace);
  if (missing.length > 0) throw new OctantError('astro-octant draw', missing);
  const tools = findPngTools(
    pathToFileURL(join(folder, '/')),
    fonts.map((font) => resolve(folder, font)),
  );
  if (!tools) throw new OctantError('astro-octant draw', [noPngTools]);
  const told = tellUndrawn([svg], tools, fontsOption);
  const picture = (await loadPngMaker(tools)).drawPng(svg);
  return { picture, error: told.map((line) => `${line}\n`).join('') };
}

const fontsOption = '--fonts regular.ttf,bold.ttf';

const noPngTools: Problem = {
  path: 'format',
  found: 'a picture in pixels takes packages that are not installed here',
  allowed:
    'svg, or png where they are: a renderer of 2 MB, and faces with Chinese letters of 115 MB',
  hint: `draw an SVG, or first run  npm install ${pngPackages.join(' ')} ; with  --fonts a.ttf  the first of them is enough`,
};

function noFace(font: string): Problem {
  const found = `there is no file ${quote(font)}`;
  const hint = `write it as  ${fontsOption}`;
  return { path: '--fonts', found, allowed: 'the .ttf or .otf files of one or two faces', hint };
}

/** A file that can't be written is the author's, and any other failure the program's. */
function describeFailure(error: unknown): string | undefined {
  const { code, path } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return undefined;
  const found = `${quote(path)} can't be written: ${code}`;
  const allowed = 'a file that may be written';
  const hint = 'name a file in a folder that is there';
  return new OctantError('astro-octant draw', [{ path: '--output', found, allowed, hint }]).message;
}
