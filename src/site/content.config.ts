import { defineCollection } from 'astro:content';
import { checkPageFiles } from './page-files.ts';
import { checkPostFiles } from './post-files.ts';
import { checkFrontMatter, pageSchema, postSchema } from './post-schema.ts';
import { entryLoader } from './entry-loader.ts';

export const collections = {
  posts: defineCollection({
    loader: entryLoader({ folder: 'content/posts', checkNames: checkPostFiles, checkFrontMatter }),
    schema: postSchema,
  }),
  pages: defineCollection({
    loader: entryLoader({
      folder: 'content/pages',
      checkNames: checkPageFiles,
      checkFrontMatter: (data, file) => {
        checkFrontMatter(data, file, pageSchema);
      },
    }),
    schema: pageSchema,
  }),
};
