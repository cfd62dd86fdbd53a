import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/project-copy.ts';
import { manyDefinitions } from './definitions.ts';

/** A site of one page that shows figures, and a word that a module beside them holds. */
export interface FigureSite extends Disposable {
  readonly folder: string;
  /** Gives the first figure another caption. */
  readonly editFigure: (caption: string) => void;
  /** Gives the page another word. */
  readonly editWord: (word: string) => void;
}

/** @param haveFiles whether each figure is served as files too, SVG and PNG */
export function makeFigureSite(count: number, haveFiles: boolean): FigureSite {
  const copies = join(root, 'dist-copies');
  mkdirSync(copies, { recursive: true });
  const folder = mkdtempSync(join(copies, 'figures-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  // Only what stands in the folder of matrices has files.
  const place = haveFiles ? 'content/matrices' : 'src/drawn';
  const definitions = manyDefinitions(count);
  const writeDefinition = (index: number, caption = `Figure ${index}`) => {
    const definition = {
      ...definitions[index],
      id: `bench-${index}`,
      figures: { whole: { caption } },
    };
    write(`${place}/bench-${index}.ts`, `export default ${JSON.stringify(definition)};\n`);
  };
  const indexes = Array.from({ length: count }, (_, index) => index);
  for (const index of indexes) writeDefinition(index);
  const writeWord = (word: string) => {
    write('src/word.ts', `export const word = ${JSON.stringify(word)};\n`);
  };
  writeWord('before');
  const plugin = JSON.stringify(join(root, 'src/plugin/index.ts'));
  write(
    'astro.config.mjs',
    `import octant from ${plugin};\nexport default { integrations: [octant()] };\n`,
  );
  mkdirSync(join(folder, 'node_modules'));
  write(
    'src/pages/index.astro',
    [
      '---',
      "import { Matrix } from 'astro-octant/components';",
      "import { word } from '../word.ts';",
      ...indexes.map((index) => `import m${index} from '../../${place}/bench-${index}.ts';`),
      '---',
      '<html lang="en"><head><title>Figures</title></head><body><p>{word}</p>',
      ...indexes.map((index) => `<Matrix of={m${index}} figure="whole" lang="en" />`),
      '</body></html>',
    ].join('\n'),
  );
  return {
    folder,
    editFigure: (caption) => {
      writeDefinition(0, caption);
    },
    editWord: writeWord,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
