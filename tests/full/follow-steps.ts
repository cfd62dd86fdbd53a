import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { mustRun, run } from '../support/project-copy.ts';
import { serveRegistry } from './registry.ts';

/** A block of code of a guide: what to run, or a file to write. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
}

/** The blocks of code of a text in Markdown, in their order. */
export function snippetsOf(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^(```+)(\w+)\n(.*?)^\1$/gms)].map(
    ([, , language = '', text = '']) => ({ language, text }),
  );
}

/** The file that a snippet names in a comment of its language, before all else or in its head. */
export function fileOf({ text }: Snippet): string | undefined {
  return /^(?:---\n)?(?:\/\/|\/\*|#|<!--|\{\/\*) (\S+\.\w+)/.exec(text)?.[1];
}

/** Folders in which the steps of guides are followed, and where npm finds the package as it is here. */
export interface Desk extends AsyncDisposable {
  /** Makes a folder, in which no package is found but those that are installed there. */
  folder(name: string): string;
  /** Does in a folder what snippets say, as someone would who reads them. */
  follow(folder: string, snippets: readonly Snippet[]): Promise<void>;
}

/** Serves the packed package as the registry would that npm is configured with. */
export async function openDesk(): Promise<Desk> {
  const desk = mkdtempSync(join(tmpdir(), 'octant-steps-'));
  const tarball = inject('tarball');
  await mustRun('tar', ['xzf', tarball, 'package/package.json'], desk);
  const manifest = JSON.parse(readFileSync(join(desk, 'package/package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const registry = await serveRegistry(tarball, manifest);
  const env = {
    npm_config_registry: registry.address,
    npm_config_cache: join(desk, 'cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    // As someone answers whom npx asks whether it may install what it runs.
    npm_config_yes: 'true',
  };
  return {
    folder: (name) => {
      const folder = join(desk, name);
      mkdirSync(folder);
      return folder;
    },
    follow: async (folder, snippets) => {
      for (const snippet of snippets) {
        const file = fileOf(snippet);
        if (snippet.language === 'sh') {
          const { code, output } = await run('sh', ['-ec', snippet.text], {
            cwd: folder,
            env,
            // Some programs would wait for what comes by it.
            stdio: ['ignore', 'pipe', 'pipe'],
          });
          if (code !== 0) throw new Error(`${snippet.text}${output}`);
        } else if (file !== undefined) writeAt(folder, file, snippet.text);
      }
    },
    [Symbol.asyncDispose]: async () => {
      await registry[Symbol.asyncDispose]();
      rmSync(desk, { recursive: true, force: true });
    },
  };
}

/** Writes a file, and the folders that it stands in. */
export function writeAt(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
