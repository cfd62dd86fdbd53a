import { parseArgs } from 'node:util';
import { OctantError } from '../problems.ts';
import { checkParity, confirmParity } from './check.ts';
import { readAstroConfig } from './read-astro-config.ts';
import { writeReport } from './report.ts';

const usage = `npm run parity -- [--strict] [--confirm <post>]… [--posts <folder>]

  Reports where a translation differs from its original.
  --strict          ends with 1 if there is anything to report
  --confirm <post>  records that the translations of the post say what its original says
  --posts <folder>  holds one folder per language, or beside those the texts of the first; content/posts by default`;

/**
 * The command behind `npm run parity`.
 *
 * @returns what to print, and the exit code
 */
export async function runParity(
  args: readonly string[],
  root: string,
): Promise<{ readonly output: string; readonly code: number }> {
  try {
    const options = readOptions(args);
    if (options.help) return { output: usage, code: 0 };
    const folder = { root, posts: options.posts, ...(await readAstroConfig(root)) };
    if (options.confirm.length > 0) await confirmParity(folder, options.confirm);
    const reports = await checkParity(folder);
    const isClean = reports.every(({ findings }) => findings.length === 0);
    const confirmed = options.confirm.map((slug) => `Confirmed ${slug}.\n`).join('');
    return { output: confirmed + writeReport(reports), code: options.strict && !isClean ? 1 : 0 };
  } catch (error) {
    if (error instanceof OctantError) return { output: error.message, code: 1 };
    throw error;
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        strict: { type: 'boolean', default: false },
        confirm: { type: 'string', multiple: true, default: [] },
        posts: { type: 'string', default: 'content/posts' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const found = (error as Error).message;
    throw new OctantError('npm run parity', [
      { path: args.join(' '), found, allowed: 'the options below', hint: `use\n\n${usage}` },
    ]);
  }
}
