import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A Latin face with which figures are drawn. */
export interface LatinFace {
  readonly family: string;
  /** Files of npm packages by weight; none for a face of the system. */
  readonly files: Readonly<Record<string, string>>;
}

const ownFaces: readonly LatinFace[] = [
  {
    family: 'Source Serif 4 Variable',
    files: {
      '200 900': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    },
  },
  // It has the widths of Georgia.
  { family: 'Gelasio', files: fontsourceFiles('gelasio') },
  { family: 'Noto Serif', files: fontsourceFiles('noto-serif') },
];

function fontsourceFiles(name: string): Record<string, string> {
  const file = (weight: number) => `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
  return { '400': file(400), '700': file(700) };
}

/** Three faces of npm packages, and the widest of the usual system faces where it is installed. */
export const latinFaces: readonly LatinFace[] = [
  ...ownFaces,
  ...['DejaVu Serif'].filter(isInstalled).map((family) => ({ family, files: {} })),
];

/** Both come with the Debian package `fonts-noto-cjk`. */
export const chineseFamilies = ['Noto Serif CJK SC', 'Noto Sans CJK SC'] as const;

function isInstalled(family: string): boolean {
  const list = spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' });
  return !list.error && list.stdout.trim() !== '';
}

const { resolve } = createRequire(import.meta.url);

/** The rules that bring a face into a page which can load no file. */
export function fontFaceRules({ family, files }: LatinFace): string {
  const rules = Object.entries(files).map(([weight, file]) => {
    const data = readFileSync(resolve(file), 'base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
  });
  return rules.join('\n');
}
