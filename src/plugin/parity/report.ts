import { type PostReport, checkParity } from './check.ts';
import type { Finding } from './compare.ts';
import type { PostFolder } from './read-posts.ts';

/**
 * Writes one finding on two lines: where, then what.
 *
 * @example
 * ```text
 * content/posts/en/a.mdx:12 · content/posts/zh/a.mdx:10
 *   block 3 of section 2: the numbers differ: 8 in en, none in zh
 * ```
 */
export function writeFinding({ spots, message }: Finding): string {
  return `${spots.map(({ file, line }) => `${file}:${line}`).join(' · ')}\n  ${message}`;
}

/** Writes the report of all posts, one after the other, and a last line that counts. */
export function writeReport(reports: readonly PostReport[]): string {
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const posts = reports.length === 1 ? '1 post' : `${reports.length} posts`;
  const texts = reports.flatMap(({ findings }) => findings.map(writeFinding));
  const total =
    count === 0 ? `${posts}: every block has its counterpart` : `${posts}: ${count} to look at`;
  return [...texts, total].join('\n');
}

/**
 * Says of each post whose translations differ from their originals how often, on one line.
 *
 * @throws {OctantError} if a post or the lock file can't be read
 */
export async function describeParity(folder: PostFolder): Promise<string[]> {
  const reports = await checkParity(folder);
  return reports.flatMap(({ slug, findings: [first, ...others] }) =>
    first ? [summarise(slug, first, others.length)] : [],
  );
}

function summarise(slug: string, { spots: [, { file, line }], message }: Finding, others: number) {
  const rest = others === 0 ? '' : `; ${others} more are listed by  npm run parity`;
  return `${slug}: ${file}:${line}: ${message}${rest}`;
}
