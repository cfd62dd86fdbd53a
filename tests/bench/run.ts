// `npm run bench` times figures beside those of others, `npm run bench -- build` the builds of sites
// and `npm run bench -- pages` the paint of pages.
const measurements: Readonly<Record<string, string>> = {
  figures: './figures/run-figures.ts',
  'figure-sites': './figures/run-figure-sites.ts',
  build: './build/run-build.ts',
  pages: './pages/run-pages.ts',
};
const [, , name = 'figures'] = process.argv;
const file = measurements[name];
if (file === undefined) {
  throw new Error(`"${name}" is not measured; what is: ${Object.keys(measurements).join(', ')}`);
}
await import(file);
export {};
