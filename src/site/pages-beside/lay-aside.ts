import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What waits for somebody who asks for it: itself, or the file in which it was laid aside. */
export type Waiting = Uint8Array<ArrayBuffer> | string;

/** So many bytes may wait in memory. */
const most = 32 * 1024 * 1024;

/**
 * Lays bytes aside in a folder, once more of them wait in memory than a build should hold.
 *
 * @param folder of no other use
 */
export function layAside(folder: string, room = most) {
  let held = 0;
  return (bytes: Uint8Array<ArrayBuffer>, name: string): Waiting => {
    held += bytes.length;
    if (held <= room) return bytes;
    const file = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, bytes);
    return file;
  };
}

/** Takes back what was laid aside, once. */
export async function takeBack(waiting: Waiting): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof waiting !== 'string') return waiting;
  const bytes = await readFile(waiting);
  await rm(waiting);
  return bytes;
}
