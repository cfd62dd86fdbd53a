import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDraw } from '../../../src/plugin/draw/run-draw.ts';
import { usage } from '../../../src/plugin/draw/arguments.ts';
import { requestKeys } from '../../../src/plugin/matrix/index.ts';
import { renderPicture } from '../../../src/plugin/matrix/render.ts';
import { drawPng } from '../figures/renderer.ts';
import { parseSvg } from '../matrix/parsed-svg.ts';
import { environment } from '../matrix/samples/environment.ts';
import { fruit, fruitInYaml } from '../store/project.ts';
import { root } from '../../support/project-copy.ts';

let folder = '';

const figures = { all: { caption: 'Every fruit' } };
const files = {
  'fruit.ts': `
    import { defineMatrix } from 'astro-octant/matrix';
    import { levels } from './shared/levels';
    enum Language { English = 'en' }
    export default defineMatrix({
      id: 'fruit' as const,
      languages: [Language.English],
      title: 'Fruit',
      axes: { size: { label: 'Size', levels } },
      figures: ${JSON.stringify(figures)},
    });`,
  'shared/levels.ts': `export const levels: Record<string, string> = { small: 'small', large: 'large' };`,
  'fruit.mjs': `export default ${JSON.stringify({ ...fruit, figures })};`,
  'fruit.json': JSON.stringify({ ...fruit, figures }),
  'hatched.json': JSON.stringify(environment),
  'arabic.json': JSON.stringify({
    ...fruit,
    axes: { size: { label: 'شاي', levels: { small: 'small', large: 'large' } } },
  }),
  'fruit.yaml': `${fruitInYaml}figures: ${JSON.stringify(figures)}\n`,
  'both.yml': fruitInYaml
    .replace('[en]', '[en, zh]')
    .replace('title: Fruit', 'title: { en: Fruit, zh: 水果 }'),
  'wrong.yaml': fruitInYaml.replace('label: Size', 'lable: Size'),
  'open.yaml': 'id: fruit\ntitle: "Fruit\n',
  'wrong.ts': `export default { id: 'fruit', languages: ['en'], title: 'Fruit', axes: {} };`,
  'none.ts': 'export const fruit = 1;',
  'broken.ts': 'export default {\n',
  'thrown.ts': '\n\nthrow new Error("No fruit today");',
  'fruit.txt': 'Fruit',
};

// Where nothing is installed that a definition could import.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-draw-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const draw = (...args: string[]) => runDraw(['draw', ...args], folder);

describe('astro-octant draw', () => {
  it.each(['fruit.ts', 'fruit.mjs', 'fruit.json', 'fruit.yaml'])(
    'draws a figure of %s to standard output',
    async (name) => {
      const { output, error, code } = await draw(name, '--figure', 'all');
      expect({ error, code }).toEqual({ error: '', code: 0 });
      expect(parseSvg(String(output)).text).toContain('Every fruit');
      expect(output).toContain('<style>');
    },
  );

  it('draws what is asked for, into a file', async () => {
    const args = ['--view=lattice', '--highlight', '{ size: small }', '-o', 'small.svg'];
    expect(await draw('fruit.ts', ...args)).toEqual({ output: '', error: '', code: 0 });
    const { output } = await draw('fruit.ts', '--view', 'lattice', '--highlight', 'small');
    expect(output).toBe(
      readFileSync(join(folder, 'small.svg'), 'utf8').replaceAll('size-small', 'small'),
    );
  });

  it('draws a picture that each reader sees in their language', async () => {
    const { output } = await draw('both.yml', '--lang', 'en,zh');
    expect(String(output).match(/<title>[^<]+/g)).toEqual([
      '<title>Fruit',
      '<title>水果',
      '<title>Fruit',
    ]);
  });

  it('draws a picture in pixels where its packages are', async () => {
    const file = join(folder, 'hatched.json');
    const { output, error } = await runDraw(['draw', file, '--format', 'png'], root);
    expect(error).toBe('');
    expect(Buffer.compare(output as Uint8Array, drawPng(renderPicture(environment)))).toBe(0);
  });

  it('says which letters of it no face has, and draws it', async () => {
    const file = join(folder, 'arabic.json');
    const args = ['draw', file, '--format', 'png'];
    const { output, error, code } = await runDraw(args, root);
    expect(error).toBe(
      'PNGs have empty boxes for ش ا ي: no face has them (NotoSerifSC_400Regular.ttf, NotoSerifSC_700Bold.ttf); give faces that do: --fonts regular.ttf,bold.ttf\n',
    );
    expect({ code, isDrawn: output.length > 1000 }).toEqual({ code: 0, isDrawn: true });
  });

  it.each([[['--help']], [['draw', '--help']], [[]]])(
    'says how it is called for %j',
    async (args) => {
      expect(await runDraw(args, folder)).toEqual({ output: `${usage}\n`, error: '', code: 0 });
    },
  );

  it('tells of every option of a figure', () => {
    expect(requestKeys.filter((name) => !usage.includes(`--${name}`))).toEqual([]);
  });
});

describe('what can’t be drawn', () => {
  it('is named with the line of the definition', async () => {
    const { output, error, code } = await draw('wrong.yaml');
    expect({ output, code }).toEqual({ output: '', code: 1 });
    expect(error).toMatchInlineSnapshot(`
      "wrong.yaml: The matrix "fruit" has 1 problem.
      - line 6, axes.size.lable: nothing is called so here
        Allowed: label, levels
        Hint: write "label" instead of "lable"
      "
    `);
  });

  it.each([
    ['open.yaml', "open.yaml: The definition has 1 problem.\n- line 2: it can't be read as YAML"],
    ['wrong.ts', 'wrong.ts: The matrix "fruit" has 1 problem.\n- axes: '],
    [
      'none.ts',
      'none.ts: The definition has 1 problem.\n- default: the file has no default export',
    ],
    ['broken.ts', 'broken.ts: The definition has 1 problem.\n- '],
    ['thrown.ts', "line 3, the file: it can't be loaded: No fruit today"],
    [
      'fruit.txt',
      `fruit.txt: The definition has 1 problem.
- the name of the file says nothing of what it holds
  Allowed: .ts, .js, .mjs, .json, .yaml, .yml
  Hint: give the file one of these endings`,
    ],
    [
      'nowhere.ts',
      `nowhere.ts: The definition has 1 problem.
- there is no file "nowhere.ts"
  Allowed: the path of a file, from the folder in which the command runs
  Hint: name a file that is there`,
    ],
  ])('is %s', async (name, says) => {
    const { error, code } = await draw(name);
    expect(error).toContain(says);
    expect(code).toBe(1);
  });

  it('is a figure that the definition does not declare', async () => {
    const { error, code } = await draw('fruit.yaml', '--figure', 'al');
    expect(error).toBe(`fruit.yaml: astro-octant draw of "fruit" has 1 problem.
- figure: the definition declares no figure "al"
  Allowed: all
  Hint: write "all" instead of "al"
`);
    expect(code).toBe(1);
  });

  it('is a picture in pixels without its packages, of which it says the size', async () => {
    const { error, code } = await draw('fruit.yaml', '-o', 'fruit.png');
    expect(error).toMatchInlineSnapshot(`
      "astro-octant draw has 1 problem.
      - format: a picture in pixels takes packages that are not installed here
        Allowed: svg, or png where they are: a renderer of 2 MB, and faces with Chinese letters of 115 MB
        Hint: draw an SVG, or first run  npm install @resvg/resvg-wasm @expo-google-fonts/noto-serif-sc ; with  --fonts a.ttf  the first of them is enough
      "
    `);
    expect(code).toBe(1);
  });

  it('is a face that is not there', async () => {
    const { error } = await draw('fruit.yaml', '-o', 'fruit.png', '--fonts', 'serif.ttf');
    expect(error).toMatchInlineSnapshot(`
      "astro-octant draw has 1 problem.
      - --fonts: there is no file "serif.ttf"
        Allowed: the .ttf or .otf files of one or two faces
        Hint: write it as  --fonts regular.ttf,bold.ttf
      "
    `);
  });

  it('is a picture for a folder that is not there', async () => {
    const { error, code } = await draw('fruit.yaml', '-o', 'nowhere/fruit.svg');
    expect(error.replace(folder, '')).toMatchInlineSnapshot(`
      "astro-octant draw has 1 problem.
      - --output: "/nowhere/fruit.svg" can't be written: ENOENT
        Allowed: a file that may be written
        Hint: name a file in a folder that is there
      "
    `);
    expect(code).toBe(1);
  });
});

it('says all that is wrong with a call, and draws nothing', async () => {
  const { output, error, code } = await runDraw(
    ['darw', 'a.ts', 'b.ts', '--veiw', '--format', 'gif', '--columns', '[a'],
    folder,
  );
  expect({ output, code }).toEqual({ output: '', code: 2 });
  expect(error).toMatchInlineSnapshot(`
    "astro-octant draw has 5 problems.
    - --veiw: there is no such option
      Allowed: --figure, --id, --view, --highlight, --caption, --legend, --links, --steps, --columns, --lang, --format, --fonts, --output, --help
      Hint: write --view instead of --veiw
    - "darw" is no command
      Allowed: draw
      Hint: write "draw" instead of "darw"
    - "b.ts" is one word too many
      Allowed: one file
      Hint: draw one file after the other, and set values with spaces in quotation marks
    - --format: "gif" is no format of a picture
      Allowed: svg, png
      Hint: use one of the allowed names
    - --columns: it can't be read as YAML: Flow sequence must end with a ]
      Allowed: YAML 1.2, https://yaml.org/spec/1.2.2
      Hint: mend the syntax there
    "
  `);
});

it.each([
  [
    ['--lang', 'en'],
    `- no command is given
  Allowed: draw
  Hint: write  astro-octant draw <file>`,
  ],
  [
    ['draw', '--lang', 'en'],
    `- no file is given
  Allowed: one file that holds a definition
  Hint: write  astro-octant draw <file>`,
  ],
  [
    ['draw', 'fruit.yaml', '-o', 'fruit.gif'],
    `- --output: "gif" is no format of a picture
  Allowed: svg, png
  Hint: end the name of the file in .svg or .png`,
  ],
])('refuses %j', async (args, says) => {
  const { error, code } = await runDraw(args, folder);
  expect(error).toContain(says);
  expect(code).not.toBe(0);
});
