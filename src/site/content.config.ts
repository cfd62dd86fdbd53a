import { defineCollection } from 'astro:content';
import { postSchema } from './post-schema.ts';
import { postLoader } from './post-loader.ts';

export const collections = {
  posts: defineCollection({ loader: postLoader(), schema: postSchema }),
};
