import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseRender } from '../../../../src/site/texts/refuse-render.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const folder = join(root, 'src/site/');
const { transform } = refuseRender(folder, root);
const passing =
  (code: string, file = 'src/site/pages/tea.astro') =>
  () => {
    transform.handler(code, join(root, file));
  };

it('refuses a page that would show a text by what shows nothing of some, and says by what it may', () => {
  const code = '---\nimport { getEntry, render } from "astro:content";\n---\n';
  expect(passing(code)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: src/site/pages/tea.astro: The page has 1 problem.
    - render: that of astro:content shows nothing of a text that is words alone
      Allowed: renderText, which shows all texts
      Hint: write  import { renderText } from '../texts/render-text.ts'  and call that instead]
  `);
  expect(passing(code, 'src/site/texts/tea.ts')).toThrow("from './render-text.ts'");
});

it.each([
  [
    'what shows all texts',
    "import { render } from 'astro:content';",
    'src/site/texts/render-text.ts',
  ],
  ['a file that is not the site’s', "import { render } from 'astro:content';", 'node_modules/a.ts'],
  ['other imports', "import { getEntry, type RenderResult } from 'astro:content';", undefined],
  [
    'a `render` from elsewhere',
    "import { render } from './tea.ts';\nimport 'astro:content';",
    undefined,
  ],
])('passes %s', (_, code, file) => {
  expect(passing(code, file)).not.toThrow();
});
