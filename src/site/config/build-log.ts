import { stripVTControlCharacters } from 'node:util';
import nodeLog from 'astro/logger/node';

type Destination = ReturnType<typeof nodeLog>;
type Message = Parameters<Destination['write']>[0];

/** A page, an endpoint or a picture that a build has written. */
const writes = /^ {2}(?:├─|▶) \//;

/**
 * Astro's log, with what a build writes on one line that tells how far it is, or in one line at its
 * end where nobody watches, such as in CI. Astro loads it by its path.
 */
export default function buildLog(config?: Parameters<typeof nodeLog>[0]): Destination {
  return shorten(nodeLog(config), process.stdout);
}

/**
 * Takes the lines about single files out of a log.
 *
 * @param screen what the log is seen on
 */
export function shorten(
  { write }: Pick<Destination, 'write'>,
  screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): Destination {
  let files = 0;
  let unfinished = 0;
  const end = () => {
    if (files > 0) screen.write(`${screen.isTTY ? back : ''}${told(files)}\n`);
    files = 0;
  };
  return {
    write: (message) => {
      // How long a file took stands in a message of its own, behind one that ends no line, and behind
      // those of other files that are made meanwhile.
      if (unfinished > 0 && isPlain(message)) {
        if (message.newLine) unfinished -= 1;
        return;
      }
      if (message.level !== 'info' || !writes.test(stripVTControlCharacters(message.message))) {
        end();
        write(message);
        return;
      }
      files += 1;
      if (!message.newLine) unfinished += 1;
      if (screen.isTTY) screen.write(back + told(files));
    },
  };
}

function isPlain({ label, level }: Message): boolean {
  return label === 'SKIP_FORMAT' && level === 'info';
}

/** To the beginning of the line, which is cleared. */
const back = '\r\u{1b}[2K';

function told(files: number): string {
  return `  ${files} ${files === 1 ? 'file' : 'files'} written`;
}
