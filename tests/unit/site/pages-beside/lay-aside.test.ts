import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { layAside, takeBack } from '../../../../src/site/pages-beside/lay-aside.ts';

it('holds a few bytes, and lays more aside until they are asked for', async () => {
  const root = mkdtempSync(join(tmpdir(), 'octant-aside-'));
  const folder = join(root, 'made');
  const lay = layAside(folder, 5);
  const [tea, cha] = ['tea', '茶茶'].map((text) => new TextEncoder().encode(text));
  const waiting = [tea, cha].flatMap((bytes, index) => (bytes ? lay(bytes, `${index}.html`) : []));
  expect(waiting).toEqual([tea, join(folder, '1.html')]);
  const back = await Promise.all(waiting.map(takeBack));
  expect(back.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['tea', '茶茶']);
  expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  rmSync(root, { recursive: true });
});
