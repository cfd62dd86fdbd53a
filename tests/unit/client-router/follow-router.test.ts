import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from 'vite';
import { followRouter, runOnEachPage } from '../../../src/plugin/client-router/follow-router.ts';
import { root } from '../../support/project-copy.ts';
import { runTransform } from '../../support/run-transform.ts';

const plugin = join(root, 'src/plugin');
const enhance = join(plugin, 'citation/enhance.ts');

function transform(command: string, ...ids: string[]): unknown {
  const plugin = followRouter(command);
  const code = 'addEventListener("load", go);';
  return ids.map((id) => runTransform(plugin, code, id)?.code).at(-1);
}

it('leaves scripts as they are in a build of a site without the router', () => {
  expect(transform('build', join(root, 'src/Page.astro'), enhance)).toBeUndefined();
});

it('runs scripts on each page where a page had the router, and always in dev', () => {
  const router = '/site/node_modules/astro/components/ClientRouter.astro';
  expect(transform('build', router, enhance)).toContain('onEachPage(');
  expect(transform('dev', enhance)).toContain('onEachPage(');
  expect(transform('dev', '/site/src/enhance.ts')).toBeUndefined();
});

it('keeps imports outside of the function, and drops the mark of a module', () => {
  const code = runOnEachPage(
    "/** Why. */\nimport { a } from './a.ts';\nimport {\n  b,\n} from './b.ts';\n\na(b);\n\nexport {};\n",
  );
  expect(code).toMatch(
    /^import \{ a \} from '\.\/a\.ts';\nimport \{\n {2}b,\n\} from '\.\/b\.ts';\nimport \{ onEachPage \} from ".*each-page\.ts";\nonEachPage\(/,
  );
  expect(code).not.toContain('export {}');
  expect(code.indexOf('a(b);')).toBeGreaterThan(code.indexOf('onEachPage(('));
});

it.each([';', ''])('does the same to code as it is published, lines ending with "%s"', (end) => {
  const lines = ["import{a}from'./a.js'", 'import"./b.js"', "a('import x')", 'export{}'];
  const code = runOnEachPage(lines.map((line) => line + end).join('\n'));
  expect(code.split('\n').slice(0, 3)).toEqual([
    `import{a}from'./a.js'${end}`,
    `import"./b.js"${end}`,
    expect.stringMatching(/^import \{ onEachPage \}/),
  ]);
  expect(code).not.toContain('export');
  expect(code.indexOf("a('import x')")).toBeGreaterThan(code.indexOf('onEachPage(('));
});

it('finds every script that a component loads, and leaves it one that can be bundled', async () => {
  const components = globSync('components/*.astro', { cwd: plugin });
  const loaded = components.flatMap((component) => {
    const source = readFileSync(join(plugin, component), 'utf8');
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(source) ?? [];
    return [...script.matchAll(/import '(.+)'/g)].map(([, path = '']) =>
      join(plugin, 'components', path),
    );
  });
  expect(loaded).toHaveLength(5);
  for (const script of loaded) {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [followRouter('dev')],
      build: { write: false, rolldownOptions: { input: script } },
    });
    expect(JSON.stringify(result), script).toContain('astro:after-swap');
  }
});
