import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Makes what is published: the package compiled, into `lib`, and nothing of it twice. The manifest
 * of the repository also names the sources, for the site and the tests, and its README tells of both;
 * while npm packs, others without them stand in their place.
 *
 * Run by npm: `node src/pack.ts prepare` before it packs, `node src/pack.ts restore` behind it, and
 * `node src/pack.ts check` before it publishes.
 */
const steps: Readonly<Record<string, () => void>> = {
  prepare() {
    rmSync('lib', { recursive: true, force: true });
    // Comments are for the types, which editors show.
    compile('--emitDeclarationOnly');
    compile('--declaration', 'false', '--removeComments');
    for (const file of globSync(uncompiled, { cwd: source })) copy(file);
    dropUnseenTypes();
    dropEmptyModules();
    saveSpace();
    mkdirSync(kept, { recursive: true });
    for (const [file, publish] of Object.entries(published)) {
      copyFileSync(file, join(kept, file));
      writeFileSync(file, publish(readFileSync(file, 'utf8')));
    }
  },
  check() {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Partial<Manifest>;
    const missing = (['repository', 'bugs'] as const).filter((name) => !manifest[name]?.url);
    if (missing.length === 0) return;
    throw new Error(
      `package.json does not say ${missing.join(' and ')}, which belong to the repository that publishes; the release workflow fills them in: npm pkg set repository.type=git repository.url=… bugs.url=…`,
    );
  },
  restore() {
    for (const file of Object.keys(published)) renameSync(join(kept, file), file);
  },
};

const source = 'src/plugin';
/** What reaches a site as it is written, since a bundler reads it. */
const uncompiled = '**/{*.astro,*.css,*.d.ts,matrix.schema.json,components/index.ts}';
/** What stands for these files while npm packs, and where they are meanwhile. */
const published: Readonly<Record<string, (text: string) => string>> = {
  'package.json': publishManifest,
  'README.md': publishReadme,
};
const kept = 'node_modules/.cache/astro-octant';

function compile(...options: string[]): void {
  const { status } = spawnSync('tsc', ['-p', source, ...options], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The package could not be compiled.');
}

function copy(file: string): void {
  const target = join('lib', file);
  const text = readFileSync(join(source, file), 'utf8');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text.replaceAll(/(?<=(?:from|import) ?\(?'\.[^']+)\.ts(?=')/g, '.js'));
}

/** Leaves out the types that no entry leads to, since nobody's editor can meet them. */
function dropUnseenTypes(): void {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const entries = Object.values(exports)
    .map(pathOf)
    .filter((path) => path.startsWith('lib/') && !path.includes('*'));
  const seen = new Set([...entries, ...globSync('lib/**/*.astro')].map(typesOf));
  for (const file of seen) {
    const written = readFileSync(file, 'utf8');
    const text = file.endsWith('.astro') ? typeImportsOf(written) : written;
    const paths = text.matchAll(/(?:from |import ?\(?|path=)['"](\.[^'"]+)['"]/g);
    for (const [, path = ''] of paths) {
      const types = typesOf(join(dirname(file), path));
      // An example in a comment may import what stands on no disk.
      if (existsSync(types)) seen.add(types);
    }
  }
  for (const file of globSync('lib/**/*.d.ts')) if (!seen.has(file)) rmSync(file);
}

/** What a component is given is typed; what it does with that, no editor shows. */
function typeImportsOf(component: string): string {
  const imports = component.match(/^import [^;]*;$/gm) ?? [];
  return imports.filter((line) => /\btype /.test(line)).join('\n');
}

/** Leaves out the modules of files that hold types alone, and what is left of their imports. */
function dropEmptyModules(): void {
  const modules = globSync('lib/**/*.js');
  const isEmpty = (file: string) => readFileSync(file, 'utf8').trim() === 'export {};';
  const empty = new Set(modules.filter(isEmpty));
  for (const file of modules.filter((name) => !empty.has(name))) {
    const text = readFileSync(file, 'utf8');
    const kept = text.replaceAll(
      /^(?:im|ex)port \{\} from ['"](\.[^'"]+)['"];\n/gm,
      (line, path: string) => (empty.has(join(dirname(file), path)) ? '' : line),
    );
    if (kept !== text) writeFileSync(file, kept);
  }
  for (const file of empty) rmSync(file);
}

/**
 * Indents types by tabs, without what each line says by where it stands, writes the rest as tightly,
 * and leaves out comments of style sheets, which no editor shows.
 */
function saveSpace(): void {
  const tabs = (size: number) => (spaces: string) => '\t'.repeat(spaces.length / size);
  for (const file of globSync('lib/**/*.d.ts')) {
    const text = readFileSync(file, 'utf8')
      .trimEnd()
      .replaceAll(/^(?: {4})+/gm, tabs(4));
    const lines = text.replaceAll(/^(?!\s*\/?\*)(.*);(?=\n\s*[\w/}])/gm, '$1');
    writeFileSync(file, lines.replaceAll(/^export declare /gm, 'export '));
  }
  for (const file of globSync('lib/**/*.js')) {
    writeFileSync(file, tighten(readFileSync(file, 'utf8')));
  }
  for (const file of globSync('lib/**/*.css')) {
    const text = readFileSync(file, 'utf8').replaceAll(/^ *\/\*[^]*?\*\/\n/gm, '');
    const lines = text.replaceAll(/^ +|\n+(?= *\}|$)|(?<=^ *[\w-]+:) /gm, '');
    writeFileSync(file, `${lines.replaceAll(/ \{$/gm, '{')}\n`);
  }
  for (const file of globSync('lib/**/*.json')) {
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
}

/**
 * Code without the blanks that part no words, and the commas and semicolons that part nothing. Its
 * lines stay, but for the brackets that end them, since Node shows the line where one throws.
 */
function tighten(code: string): string {
  const source = ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const [start = ''] = /^#!.*\n/.exec(code) ?? [];
  let written = start;
  /** Whether what was written last parts nothing where a line or a bracket ends. */
  let isNeedless = false;
  const walk = (node: ts.Node): void => {
    const parts = node.getChildren(source);
    if (parts.length > 0) {
      parts.forEach(walk);
      return;
    }
    // The compiler writes the paths that it changes with other signs than ours.
    const token = code.slice(node.getStart(source), node.end).replace(/^"([^"'\\]*)"$/, "'$1'");
    const between = code.slice(node.pos, node.getStart(source));
    const isEnd = /^[)\]}]/.test(token);
    const isNewLine = between.includes('\n') && written !== start && !isEnd;
    // A statement that begins with a sign could go on with the one before.
    const goesOn = isNewLine && (written.endsWith(',') || /^[^\w$]/.test(token));
    if (isNeedless && (isEnd || isNewLine) && !goesOn) written = written.slice(0, -1);
    if (isNewLine) written += '\n';
    else if (between && areParted(written.at(-1) ?? '', token)) written += ' ';
    isNeedless =
      (token === ';' && !ts.isForStatement(node.parent) && !ts.isEmptyStatement(node.parent)) ||
      (token === ',' && !/[[,]$/.test(written));
    written += token;
  };
  walk(source);
  return written;
}

/** Whether two pieces of code would be read as one, or as another, without a blank between them. */
function areParted(before: string, after: string): boolean {
  return /^([\w$]{2}|[^\0-\x7f].|.[^\0-\x7f]|[+-]{2}|\/\/|<!|\d\.)/u.test(before + after);
}

/** The file that holds the types of another: beside it, or itself. */
function typesOf(file: string): string {
  const types = file.replace(/(?<!\.d)\.[jt]s$/, '.d.ts');
  return existsSync(types) ? types : file;
}

interface Manifest {
  readonly repository?: { readonly url?: string };
  readonly bugs?: { readonly url?: string };
  readonly devDependencies?: unknown;
  readonly allowScripts?: unknown;
  readonly overrides?: unknown;
  readonly scripts: { readonly postpack: string };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Where an entry is once it is compiled. */
function pathOf(target: Manifest['exports'][string]): string {
  const path = typeof target === 'string' ? target.replace(source, 'lib') : (target['types'] ?? '');
  return path.replace(/^\.\//, '');
}

/** The manifest without the sources, and without what only the repository is built with. */
function publishManifest(text: string): string {
  const {
    devDependencies: _tools,
    allowScripts: _scripts,
    overrides: _versions,
    scripts: { postpack },
    ...manifest
  } = JSON.parse(text) as Manifest;
  const exports = Object.entries(manifest.exports).map(([entry, target]) => {
    if (typeof target !== 'string') {
      const { astro: _, ...compiled } = target;
      return [entry, compiled];
    }
    const path = target.replace(source, 'lib');
    const types = typesOf(path);
    if (types === path) return [entry, path];
    return [
      entry,
      { types: `./${types}`.replace('././', './'), default: path.replace(/\.ts$/, '.js') },
    ];
  });
  // npm asks this manifest too for what it runs once it has packed.
  const scripts = { postpack };
  const made = { ...manifest, scripts, exports: Object.fromEntries(exports) as unknown };
  return `${JSON.stringify(made, undefined, 2)}\n`;
}

/** The README without what is about the repository: its commands, its site, and what both are made with. */
function publishReadme(text: string): string {
  return text
    .replace(/^```sh\nnpm ci [^]*?\n(?=!\[)/m, '')
    .replace(/^## The essay's own site$[^]*?(?=^## )/m, '')
    .replace(/^What the essay's site and the tests add:$[^]*?(?=^## )/m, '');
}

const [, , step = ''] = process.argv;
steps[step]?.();
