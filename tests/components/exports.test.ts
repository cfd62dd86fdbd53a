import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | { readonly astro: string }>;
};

/** Each entry point of code with its source. */
const entries = Object.entries(manifest.exports)
  .map(([entry, target]): [string, string] => [
    entry,
    typeof target === 'string' ? target : target.astro,
  ])
  .filter(([entry]) => !/\.(json|css)$/.test(entry));

it('each entry point exports what it promises, and nothing else', async () => {
  const names: Record<string, string[]> = {};
  // A pattern such as `./components/*` promises the files that it stands for, each by its name.
  for (const [entry, file] of entries.filter(isNamed)) {
    const module = (await import(/* @vite-ignore */ new URL(file, root).pathname)) as object;
    names[entry] = Object.keys(module).sort();
  }
  expect(names).toMatchInlineSnapshot(`
    {
      ".": [
        "default",
      ],
      "./blocks": [
        "align",
        "findBlocks",
        "remarkDollars",
      ],
      "./citation": [
        "citationFiles",
        "citationFormats",
        "citeEntry",
        "citePost",
        "describeLosses",
        "findLosses",
        "plainText",
        "readBib",
        "readEntry",
        "readNames",
        "saidName",
        "toCsl",
        "writeApa",
        "writeBiblatex",
        "writeBibtex",
        "writeCsl",
        "writeGbt7714",
        "writeRis",
      ],
      "./components": [
        "Citation",
        "CitationMeta",
        "Figures",
        "LanguageAlternates",
        "LanguageSwitch",
        "Matrix",
        "MatrixGlyph",
      ],
      "./content": [
        "entriesOf",
        "getCitation",
        "getMatrices",
        "getMatrix",
        "matrixIds",
        "matrixOf",
      ],
      "./languages": [
        "directionOf",
        "isVisible",
        "preferredLanguage",
        "strings",
      ],
      "./matrix": [
        "addressOf",
        "anchorOf",
        "checkView",
        "declaredFigures",
        "defineMatrix",
        "describe",
        "drawFigure",
        "drawFile",
        "drawPicture",
        "figureOptions",
        "figureStyle",
        "glyphKeys",
        "layerLabel",
        "levelClass",
        "levelClasses",
        "localize",
        "localizeFor",
        "readMatrix",
        "renderMatrix",
        "requestKeys",
        "resolveFigure",
        "sayReason",
        "spreadAxes",
        "viewsOf",
        "writeLegend",
        "writeTable",
      ],
      "./png": [
        "findPngTools",
        "loadPngMaker",
        "locatePngTools",
        "pngFamily",
        "pngPackages",
      ],
      "./problems": [
        "OctantError",
        "formatProblems",
        "listNames",
        "nearest",
        "quote",
        "suggest",
      ],
      "./yaml": [
        "readYaml",
      ],
    }
  `);
});

it('each file behind a pattern is a component', async () => {
  for (const [, pattern] of entries.filter((entry) => !isNamed(entry))) {
    const files = globSync(pattern, { cwd: root });
    expect(files).not.toEqual([]);
    for (const file of files) {
      const module = (await import(/* @vite-ignore */ new URL(file, root).pathname)) as object;
      expect(module).toHaveProperty('default');
    }
  }
});

function isNamed([entry]: [string, string]): boolean {
  return !entry.includes('*');
}
