import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { astro, root, run } from './project-copy.ts';

/** What a checker says of a line; what it adds stands on further lines. */
export interface Finding {
  readonly line: number;
  readonly text: string;
}

/** What `astro check` finds in a folder, by the name of the file, in the order of its lines. */
export async function checkAstro(folder: string): Promise<ReadonlyMap<string, Finding[]>> {
  const words = [astro, 'check', '--root', folder, '--minimumSeverity', 'error'];
  const { output } = await run(process.execPath, words, { cwd: folder });
  const text = stripVTControlCharacters(output);
  if (!text.includes('Result (')) throw new Error(text);
  const findings = new Map<string, Finding[]>();
  // It lists the last line first.
  for (const [, file = '', line, says = ''] of [...text.matchAll(error)].reverse()) {
    const before = findings.get(basename(file)) ?? [];
    findings.set(basename(file), [...before, { line: Number(line), text: says }]);
  }
  return findings;
}

/** An error as `astro check` prints it: place and code, and what it says, to the first empty line. */
const error = /^(\S+):(\d+):\d+ - error ts\(\d+\): (.+(?:\n.+)*)/gm;

interface Response {
  readonly request_seq?: number;
  readonly body?: readonly { readonly start: { readonly line: number }; readonly text: string }[];
}

/**
 * What an editor shows of `.mdx` files, by their names: what TypeScript's server says to them once
 * MDX's plugin has been added to it, as the MDX extension of an editor does.
 */
export async function checkMdx(files: readonly string[]): Promise<ReadonlyMap<string, Finding[]>> {
  const server = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');
  const plugin = ['--globalPlugins', '@mdx-js/typescript-plugin', '--pluginProbeLocations', root];
  const child = fork(server, ['--useNodeIpc', '--disableAutomaticTypingAcquisition', ...plugin]);
  const ask = (seq: number, command: string, file: string) =>
    new Promise<Response>((resolve, reject) => {
      child.on('error', reject);
      child.on('message', (message: Response) => {
        if (message.request_seq === seq) resolve(message);
      });
      child.send({ seq, type: 'request', command, arguments: { file } });
    });
  const findings = new Map<string, Finding[]>();
  for (const [index, file] of files.entries()) {
    child.send({ seq: 0, type: 'request', command: 'open', arguments: { file } });
    const { body } = await ask(index + 1, 'semanticDiagnosticsSync', file);
    if (!body) throw new Error(`TypeScript’s server has no answer for ${file}`);
    findings.set(
      basename(file),
      body.map(({ start, text }) => ({ line: start.line, text })),
    );
  }
  child.kill();
  return findings;
}
