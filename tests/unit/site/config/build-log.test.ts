import { expect, it } from 'vitest';
import buildLog, { shorten } from '../../../../src/site/config/build-log.ts';

type Message = Parameters<ReturnType<typeof buildLog>['write']>[0];

const info = (message: string, newLine = true, label: string | null = null): Message => ({
  label,
  level: 'info',
  message,
  newLine,
});
/** What Astro says of a file: its name, and then how long it took. */
const file = (name: string): Message[] => [
  info(`  \u{1b}[34m├─\u{1b}[39m ${name}`, false),
  info(' (+2ms)', true, 'SKIP_FORMAT'),
];

/** What is seen of messages on a screen that somebody watches, or on none. */
function see(isTTY: boolean, messages: readonly Message[]): string {
  let seen = '';
  const write = (text: string) => {
    seen += text;
    return true;
  };
  const log = shorten({ write: ({ message }) => void write(`${message}\n`) }, { isTTY, write });
  for (const message of messages) log.write(message);
  return seen;
}

const messages = [
  info('generating static routes'),
  ...file('/index.html'),
  ...file('/zh/index.html'),
  info('✓ Completed'),
  info('  \u{1b}[32m▶\u{1b}[39m /_astro/tea.webp (1/1)'),
  info('Complete!', true, 'build'),
];

it('says in one line how many files were written, where nobody watches', () => {
  expect(see(false, messages)).toBe(
    'generating static routes\n  2 files written\n✓ Completed\n  1 file written\nComplete!\n',
  );
});

it('leaves out how long files took that were made side by side', () => {
  const [first, second] = [file('/a/'), file('/b/')];
  const mixed = [first[0], second[0], second[1], first[1], ...file('/c/')].flatMap((m) => m ?? []);
  expect(see(false, [...mixed, info('Done')])).toBe('  3 files written\nDone\n');
});

it('tells on one line how far a build is', () => {
  const clear = '\r\u{1b}[2K';
  expect(see(true, messages.slice(0, -2))).toBe(
    `generating static routes\n${clear}  1 files written${clear}  2 files written${clear}  2 files written\n✓ Completed\n`.replace(
      '1 files',
      '1 file',
    ),
  );
});

it('leaves warnings and errors as they are, also among the files', () => {
  const warning = { label: 'build', level: 'warn', message: '├─ odd', newLine: true } as const;
  expect(see(false, [...file('/a/'), warning, ...file('/b/'), info('Done')])).toBe(
    '  1 file written\n├─ odd\n  1 file written\nDone\n',
  );
});

it('leaves what Astro says with the same signs, such as of a new version', () => {
  const notice = '\u{1b}[33m▶ New version of Astro available: 8.0.0\u{1b}[39m';
  const tip = '\n  ▶ Run astro dev';
  expect(see(false, [info(notice), info(tip)])).toBe(`${notice}\n${tip}\n`);
});

it('is a log of Astro’s kind', () => {
  expect(buildLog().write).toBeTypeOf('function');
});
