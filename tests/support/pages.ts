import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, formulas, site, siteUnderBase } from './builds.ts';
import { root } from './project-copy.ts';

/** One built page. */
export interface BuiltPage {
  readonly build: Build;
  /** Address below the host, base path included: `/repo/zh/`. */
  readonly path: string;
  readonly url: string;
  /** Built file, below the project. */
  readonly file: string;
  readonly html: string;
}

/** Every page of a build, found by its files. */
export function pagesOf(build: Build): BuiltPage[] {
  return globSync('**/*.html', { cwd: join(root, build.folder) })
    .sort()
    .map((name) => {
      const path = `${build.base}/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const file = join(build.folder, name);
      const html = readFileSync(join(root, file), 'utf8');
      return { build, path, url: build.origin + path, file, html };
    });
}

/** Every page of every build, but for the same documentation once more, with a base path in its links. */
export const allPages = [site, siteUnderBase, formulas]
  .flatMap(pagesOf)
  .filter(({ build, path }) => build !== siteUnderBase || !/\/docs\/./.test(path));

/** The essay in each language, below the base path. */
export const essay = {
  en: { lang: 'en', path: '/2025/07/17/env-matrix/' },
  zh: { lang: 'zh-CN', path: '/zh/2025/07/17/env-matrix/' },
} as const;

export const essays = Object.values(essay);
