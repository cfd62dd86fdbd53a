import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSites } from '../../bench/build/build-sites.ts';
import type { Tool } from '../../bench/build/tools.ts';
import { generatePosts } from '../../support/posts/generate-posts.ts';

/** A tool that is a script, run beside one text. */
function toolOf(id: string, script: string): Tool & { readonly folders: string[] } {
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
      return { folder, command, output: 'out', left: ['cache'], edited: 'text.md' };
    },
  };
}

/** Makes two pages of a text, and counts in a cache how often. */
const build = `
  const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
  mkdirSync('out', { recursive: true });
  for (const page of ['en', 'zh']) writeFileSync('out/' + page + '.html', readFileSync('text.md'));
  appendFileSync('cache', '.');
  if (readFileSync('cache', 'utf8') === '.') console.log('├─ /a/social.png (+1.5s)\\n├─ /b/social.png (+500ms)');
`;

const amount = expect.any(Number) as number;
const cost = { wall: amount, cpu: amount, peak: amount };

it.runIf(process.platform === 'linux')(
  'builds from nothing and after an edit, and goes on where one tool fails',
  async () => {
    const good = toolOf('good', build);
    const bad = toolOf('bad', 'console.log("No room."); process.exit(1)');
    const empty = toolOf('empty', '');
    const stale = toolOf('stale', build.replace("readFileSync('text.md')", "'A text.'"));
    const tools = [bad, good, empty, stale];
    const results = await buildSites(tools, generatePosts('note', 1), 2);
    expect(results.map((result) => ('missing' in result ? result.missing : result))).toEqual([
      expect.stringContaining('No room.'),
      {
        id: 'good',
        name: 'good',
        version: '1.2.3',
        cold: cost,
        warm: cost,
        // The second build found the cache of the first, and no cold one found any.
        socialImages: { cold: 2, warm: 0 },
      },
      'It has 0 pages for 2 texts.',
      expect.stringContaining('which was added to a text'),
    ]);
    for (const { folders } of tools) {
      expect(folders).toHaveLength(1);
      expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
    }
  },
);
