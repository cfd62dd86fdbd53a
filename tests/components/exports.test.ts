import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string>;
};

it('each entry point exports what it promises, and nothing else', async () => {
  const names: Record<string, string[]> = {};
  for (const [entry, file] of Object.entries(manifest.exports)) {
    if (entry.includes('*')) continue;
    const module = (await import(/* @vite-ignore */ new URL(file, root).pathname)) as object;
    names[entry] = Object.keys(module).sort();
  }
  expect(names).toMatchInlineSnapshot(`
    {
      ".": [
        "default",
      ],
      "./citation": [],
      "./components": [
        "Citation",
        "Figures",
        "LanguageAlternates",
        "LanguageSwitch",
        "Matrix",
        "MatrixGlyph",
      ],
      "./i18n": [],
      "./matrix": [
        "anchorOf",
        "defineMatrix",
        "describe",
        "drawFigure",
        "readModel",
        "renderMatrix",
        "resolveFigure",
      ],
      "./problems": [
        "OctantError",
        "formatProblems",
        "listNames",
        "nearest",
        "quote",
        "suggest",
      ],
    }
  `);
});
