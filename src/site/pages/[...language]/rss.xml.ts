import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languages } from '../../languages.ts';
import { getPosts } from '../../posts.ts';
import { languageParam, languageRoot, url } from '../../routes.ts';
import { site } from '../../site.ts';
import { xmlText } from '../../xml-text.ts';

export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const posts = await getPosts();
  return rss({
    title: site.name[language.id],
    description: site.description[language.id],
    site: url(languageRoot(language)),
    customData: `<language>${language.tag}</language>`,
    items: posts.flatMap(({ date, editions, category, tags }) =>
      editions
        .filter((edition) => edition.language.id === language.id)
        .map(({ title, path, excerpt }) => ({
          title: xmlText(title),
          link: url(path),
          pubDate: date,
          categories: [category ?? [], tags].flat().map(xmlText),
          ...(excerpt && { description: xmlText(excerpt.text) }),
        })),
    ),
  });
};
