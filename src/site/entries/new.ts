import { OctantError } from 'astro-octant/problems';
import { newPost } from './new-post.ts';
import { now } from '../collections/now.ts';

// The command behind `npm run new`.

try {
  const files = newPost(process.argv.slice(2), process.cwd(), now);
  console.log(`${files.join('\n')}\nThe post is a draft: npm run dev shows it, and no build does.`);
} catch (error) {
  if (!(error instanceof OctantError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
