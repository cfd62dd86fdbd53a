import type { APIRoute, GetStaticPaths } from 'astro';
import { directionOf } from 'astro-octant/languages';
import { colours } from '../../config/colours.ts';
import { manifestIcons } from '../../pictures/icons.ts';
import { type Language, languages } from '../../config/languages.ts';
import { href, languageParam, languageRoot } from '../../routes.ts';
import { site } from '../../config/site.ts';

interface Props extends Record<string, unknown> {
  readonly language: Language;
}

export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }))) satisfies GetStaticPaths;

/** What a device shows of the site among its apps (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute<Props> = ({ props: { language } }) =>
  Response.json({
    name: site.name[language.id],
    description: site.description[language.id],
    lang: language.tag,
    dir: directionOf(language.tag),
    start_url: href(languageRoot(language)),
    scope: href('/'),
    display: 'browser',
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...manifestIcons.map(({ name, size }) => ({
        src: href(`/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  });
