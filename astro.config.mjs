import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import astroI18next from 'astro-i18next';
// Node reads the configuration itself, and would take the package for the compiled one.
import { remarkDollars } from './src/plugin/blocks/index.ts';
import octant from './src/plugin/index.ts';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import definition from './content/site.config.ts';
import { writeHeaders } from './src/site/after-build/answer-headers.ts';
import { finishPages } from './src/site/after-build/finish-pages.ts';
import { keepPages } from './src/site/after-build/keep-pages.ts';
import { pageSteps } from './src/site/after-build/page-steps.ts';
import { keepLastBuild } from './src/site/after-build/keep-last-build.ts';
import { lightServer } from './src/site/config/light-server.ts';
import { defaultLanguage, languages } from './src/site/config/languages.ts';
import { readBeside } from './src/site/texts/read-beside.ts';
import { finishEarly } from './src/site/finish-early/index.ts';
import { restorePages } from './src/site/cache/restore-pages.ts';
import { keepTexts } from './src/site/texts/kept-texts.ts';
import { siteCache } from './src/site/cache/site-cache.ts';
import { siteFormulas } from './src/site/formulas/index.ts';
import { drawBeside } from './src/site/pictures/draw-beside.ts';
import { recmaStillParts, siteTexts } from './src/site/texts/index.ts';
import { readSite } from './src/site/config/read-site.ts';
import { readSitePlace } from './src/site/config/site-place.ts';
import { configuredLinks } from './src/site/links/configured-links.ts';
import { siteLinks } from './src/site/links/index.ts';
import { siteSearch } from './src/site/search/site-search.ts';
import { lastChanges } from './src/site/after-build/last-change.ts';
import { trustCache } from './src/site/after-build/trust-cache.ts';
import {
  rehypeCode,
  rehypeTags,
  rehypeWriting,
  remarkWriting,
  writingHandlers,
} from './src/site/writing/index.ts';

// Checked here, where an error is told as it is.
const site = readSite(definition);
const { address, base } = readSitePlace(process.env, site.address);
const links = siteLinks(address, base, configuredLinks(site, base));
const changes = lastChanges(base);
/** How formulas are drawn: the plugin, with KaTeX's options behind it. */
const katex = [rehypeKatex, {}];
const formulas = siteFormulas(katex);
const search = siteSearch(languages, formulas.speak);
const steps = pageSteps({ search, links, changes, formulas });
const early = finishEarly(steps, search, formulas);
const stills = new Map();

// Typed by name, since `defineConfig` comes with much that only it loads, in every build and thread.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: address,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  srcDir: './src/site',
  trailingSlash: 'always',
  logger: { entrypoint: new URL('./src/site/config/build-log.ts', import.meta.url) },
  i18n: {
    defaultLocale: defaultLanguage.id,
    locales: languages.map((language) => language.id),
  },
  markdown: {
    processor: keepTexts(
      unified({
        remarkPlugins: [remarkMath, remarkDollars, ...remarkWriting],
        remarkRehype: { handlers: writingHandlers },
        rehypePlugins: [
          // Not by Astro's own setting, which warns of the `style` attributes that these classes replace.
          rehypeCode,
          rehypeTags,
          formulas.rehypeHold,
          katex,
          ...rehypeWriting(site.pictureHosts),
          links.rehypeLinks,
        ],
        recmaPlugins: [[recmaStillParts, stills]],
        smartypants: false,
      }),
      [address, base],
      { links: links.written, formulas, stills },
    ),
    syntaxHighlight: false,
  },
  image: { layout: 'constrained', breakpoints: [640, 960, 1280, 1920] },
  integrations: [
    trustCache(),
    lightServer(),
    octant({
      references: true,
      texts: true,
      reservedIds: ['main', 'contents', 'comments', 'more'],
      ...(definition.words && { strings: definition.words }),
    }),
    mdx(),
    siteCache(),
    readBeside(),
    early.integration,
    restorePages(early.prerender),
    drawBeside(),
    siteTexts(),
    formulas.integration,
    search.integration,
    astroI18next({ configPath: './src/site/config/i18next.config.mjs' }),
    finishPages([keepPages(steps), writeHeaders]),
    sitemap({
      serialize: changes.serialize,
      filter: (page) => !page.includes('/parallel/'),
      i18n: {
        defaultLocale: defaultLanguage.id,
        locales: Object.fromEntries(languages.map((language) => [language.id, language.tag])),
      },
    }),
    keepLastBuild(),
  ],
  experimental: {
    // A JSON schema of the front matter, made from ours, which editors complete and check by.
    contentIntellisense: true,
    // What trustCache and restorePages need not make anew.
    incrementalBuild: true,
  },
  // Some files are written while others are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Scripts stay files of their own, so that text and figures fit the first round trip.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro's own directives, which have been read by then.
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    },
  },
};
