import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSites } from '../../bench/build/build-sites.ts';
import type { Tool } from '../../bench/build/tools.ts';
import { generatePosts } from '../../support/posts/generate-posts.ts';

/** A tool that is a script, run beside one text. */
function toolOf(
  id: string,
  script: string,
  drawsImages = false,
): Tool & { readonly folders: string[] } {
  const folders: string[] = [];
  return {
    id,
    name: id,
    version: () => '1.2.3',
    folders,
    prepare: () => {
      const folder = mkdtempSync(join(tmpdir(), 'octant-tool-'));
      folders.push(folder);
      writeFileSync(join(folder, 'text.md'), 'A text.\n');
      const command = [process.execPath, '-e', script] as const;
      const images = {
        files: 'cache/*',
        isImage: (bytes: Buffer) => bytes.toString() === 'an image',
      };
      const site = { folder, command, output: 'out', left: ['cache'], edited: 'text.md' };
      return { ...site, ...(drawsImages && { images }) };
    },
  };
}

/** Makes two pages of a text, and draws what no earlier build has drawn. */
const build = `
  const { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
  mkdirSync('out', { recursive: true });
  for (const page of ['en', 'zh']) writeFileSync('out/' + page + '.html', readFileSync('text.md'));
  mkdirSync('cache', { recursive: true });
  const hasImage = existsSync('cache/image');
  writeFileSync('cache/image', 'an image');
  appendFileSync('cache/text', '.');
  appendFileSync(process.cwd() + '.log', (hasImage ? 'image ' : 'nothing ') + readFileSync('cache/text', 'utf8') + '\\n');
`;

/** What each build of a tool found, and how often the text had been read by then. */
function found({ folders: [folder = ''] }: { readonly folders: readonly string[] }): string[] {
  return readFileSync(`${folder}.log`, 'utf8').trim().split('\n');
}

const amount = expect.any(Number) as number;
const cost = { wall: amount, cpu: amount, peak: amount };

it.runIf(process.platform === 'linux')(
  'builds from nothing and after an edit, and goes on where one tool fails',
  async () => {
    const good = toolOf('good', build, true);
    const plain = toolOf('plain', build);
    const lazy = toolOf('lazy', build.replace("'an image'", "'none'"), true);
    const bad = toolOf('bad', 'console.log("No room."); process.exit(1)');
    const empty = toolOf('empty', '');
    const stale = toolOf('stale', build.replace("readFileSync('text.md')", "'A text.'"));
    const tools = [bad, good, plain, lazy, empty, stale];
    const results = await buildSites(tools, generatePosts('note', 1), 2);
    expect(results.map((result) => ('missing' in result ? result.missing : result))).toEqual([
      expect.stringContaining('No room.'),
      { id: 'good', name: 'good', version: '1.2.3', cold: cost, warm: cost, drawn: cost },
      { id: 'plain', name: 'plain', version: '1.2.3', cold: cost, warm: cost },
      'It has kept no image for sharing.',
      'It has 0 pages for 2 texts.',
      expect.stringContaining('which was added to a text'),
    ]);
    expect(found(good)).toEqual(['nothing .', 'image .', 'image ..', ...found(good).slice(0, 3)]);
    expect(found(plain)).toEqual(['nothing .', 'image ..', ...found(plain).slice(0, 2)]);
    for (const { folders } of tools) {
      expect(folders).toHaveLength(1);
      expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
    }
  },
);
