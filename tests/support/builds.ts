/** One built copy of the site, as the browser tests read it. */
export interface Build {
  readonly name: 'default' | 'base' | 'formulas' | 'languages';
  /** Folder of the built files, relative to the project. */
  readonly folder: string;
  /** Base path, without a slash at its end. */
  readonly base: string;
  /** Where it is served while the tests run. */
  readonly origin: string;
}

const port = Number(process.env['TEST_PORT'] ?? 4410);

/** The essay's site at the root of its host. */
export const site: Build = build('default', 'dist', '', port);

/** The same site under a base path, as on GitHub Pages. */
export const siteUnderBase: Build = build('base', 'dist-base', '/repo', port + 1);

/** The same site with the content of `tests/fixtures/content`: formulas, and other matrices. */
export const formulas: Build = build('formulas', 'dist-formulas', '', port + 2);

/** Another site, of `tests/fixtures/sites`, in three languages and on Astro's own Markdown. */
export const threeLanguages: Build = build('languages', 'dist-languages', '', port + 3);

export const builds: readonly Build[] = [site, siteUnderBase, formulas, threeLanguages];

/** Those whose files say where the site is published, and the host that they say. */
export const hosts: ReadonlyMap<Build, string> = new Map([
  [site, 'https://thinkwee.top'],
  [siteUnderBase, 'https://thinkwee.top'],
  [formulas, 'https://tea.example.org'],
]);

function build(name: Build['name'], folder: string, base: string, at: number): Build {
  return { name, folder, base, origin: `http://localhost:${at}` };
}
