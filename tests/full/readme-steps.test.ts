import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from '../support/project-copy.ts';
import { mustRun } from './packed-site.ts';
import { type Registry, serveRegistry } from './registry.ts';

/** A block of code of the README: what to run, or a file to write. */
interface Snippet {
  readonly language: string;
  readonly text: string;
}

const [, steps = ''] =
  /^## Install\n(.*?)^## When to use it/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ??
  [];
const snippets = [...steps.matchAll(/^(```+)(\w+)\n(.*?)^\1$/gms)].map(
  ([, , language = '', text = '']): Snippet => ({ language, text }),
);

let folder = '';
let site = '';
let registry: Registry;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'octant-readme-'));
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  await mustRun('tar', ['xzf', tarball, 'package/package.json'], folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  registry = await serveRegistry(join(folder, tarball), manifest);
  site = join(folder, 'site');
  mkdirSync(site);
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('the steps of the README, in an empty folder', () => {
  it('each name the file that they are written into', () => {
    expect(snippets.length).toBeGreaterThan(5);
    const files = snippets.filter(({ language }) => language !== 'sh');
    expect(files.filter((snippet) => fileOf(snippet) === undefined)).toEqual([]);
  });

  it('can be followed as they are written', async () => {
    const env = {
      npm_config_registry: registry.address,
      npm_config_cache: join(folder, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    // What builds stands before what is written behind it; in the end all is built once more.
    for (const snippet of [...snippets, { language: 'sh', text: 'npx astro build' }]) {
      const file = fileOf(snippet);
      if (snippet.language === 'sh') {
        const outcome = await run('sh', ['-ec', snippet.text], { cwd: site, env });
        expect(outcome, snippet.text).toMatchObject({ code: 0 });
      } else if (file !== undefined) {
        mkdirSync(dirname(join(site, file)), { recursive: true });
        writeFileSync(join(site, file), snippet.text);
      }
    }
    const figures = ['index.html', 'bets/index.html', 'gadgets/index.html'].map((page) => {
      const tree = fromHtml(readFileSync(join(site, 'dist', page), 'utf8'));
      expect(selectAll('script', tree)).toEqual([]);
      return toString(select('figure.octant-figure svg title', tree) ?? tree);
    });
    expect(figures).toEqual(['The cheap end.', 'Bets', 'The cheap end.']);
  });
});

/** The file that the first line of a snippet names, in a comment of its language. */
function fileOf({ text }: Snippet): string | undefined {
  return /^(?:\/\/|#|<!--|\{\/\*) (\S+\.\w+)/.exec(text)?.[1];
}
