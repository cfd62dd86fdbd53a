import { afterEach, expect, it, vi } from 'vitest';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { readTexts } from '../../../../src/site/entries/read-texts.ts';
import { withoutModules } from '../../../../src/site/texts/without-modules.ts';

afterEach(() => {
  delete handedOn.texts;
  delete handedOn.readText;
});

const files = ['content/posts/en/plain.md', 'content/posts/en/cup"s.mdx', 'content/posts/zh/茶.md'];

/** As Astro writes it. */
const list = `
export default new Map([
${files.map((file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(`astro:content?flag&fileName=${encodeURIComponent(file)}`)})]`).join(',\n')}]);
`;

/** The files in the list that a build reads. */
function filesIn(whole: readonly string[]) {
  const { transform } = withoutModules({ has: (file) => whole.includes(file) });
  const code = transform.handler(list).code.replace('export default', 'return');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is left is to be run
  const run = new Function(code) as () => Map<string, unknown>;
  return [...run().keys()];
}

it('has no modules made of texts that are words alone', () => {
  const [plain = '', cup = '', tea = ''] = files;
  expect(filesIn([])).toEqual(files);
  expect(filesIn([plain])).toEqual([cup, tea]);
  expect(filesIn([cup])).toEqual([plain, tea]);
  expect(filesIn([plain, tea])).toEqual([cup]);
  expect(filesIn(files)).toEqual([]);
});

it('changes that list alone', () => {
  const { id } = withoutModules({ has: () => true }).transform.filter;
  expect('/site/.astro/content-modules.mjs').toMatch(id);
  expect('/site/src/content-modules.mjs').not.toMatch(id);
});

it('has all texts of a build read first, also those behind one with a mistake', async () => {
  const readText = vi.fn((file: string) =>
    file.endsWith('.mdx') ? Promise.reject(new Error(file)) : Promise.resolve(true),
  );
  handedOn.readText = readText;
  await readTexts(files);
  expect(readText).not.toHaveBeenCalled();
  handedOn.texts = {} as NonNullable<typeof handedOn.texts>;
  await readTexts(files);
  expect(readText.mock.calls.map(([file]) => file)).toEqual(files);
});
