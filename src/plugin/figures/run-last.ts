import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';

/**
 * Has the system run this thread while no other needs the core. That can be said on Linux, where a
 * thread has a priority of its own (https://man7.org/linux/man-pages/man2/setpriority.2.html).
 */
export function runLast(): void {
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, constants.priority.PRIORITY_LOW);
  } catch {
    // It takes its turn with the others.
  }
}
