import { defineCollection } from 'astro/content/config';
import type { z } from 'astro/zod';
import { checkDocsFiles, checkPageFiles } from './entries/page-files.ts';
import { checkPostFiles } from './entries/post-files.ts';
import { checkFrontMatter, docsSchema, pageSchema, postSchema } from './entries/post-schema.ts';
import { type TextFolder, entryLoader } from './entries/entry-loader.ts';

export const collections = {
  posts: texts('content/posts', checkPostFiles, postSchema),
  pages: texts('content/pages', checkPageFiles, pageSchema),
  docs: texts('content/docs', checkDocsFiles, docsSchema),
};

/** The texts of a folder, with names and front matter checked. */
function texts<Schema extends z.ZodObject>(
  folder: string,
  checkNames: TextFolder['checkNames'],
  schema: Schema,
) {
  const loader = entryLoader({
    folder,
    checkNames,
    checkFrontMatter: (data, file) => {
      checkFrontMatter(data, file, schema);
    },
  });
  return defineCollection({ loader, schema });
}
