import { preview } from 'astro';
import { builds } from './support/builds.ts';
import { root } from './support/project-copy.ts';

// Serves every build, each on a port of its own, until it is stopped.

for (const { folder, base, origin } of builds) {
  const port = Number(new URL(origin).port);
  await preview({ root, outDir: folder, base: base || '/', server: { port }, logLevel: 'error' });
}
