/**
 * What unit and component tests leave to others: by file, what runs it instead. `npm run
 * test:coverage` counts everything else under `src`, and prints the lines that nothing ran.
 */
export const coveredElsewhere: Readonly<Record<string, string>> = {
  // In a reader's browser.
  'src/plugin/blocks/place/{measure-blocks,keep-place}.ts': 'tests/e2e/keep-place.test.ts',
  'src/plugin/citation/enhance.ts': 'tests/e2e/citation-formats.test.ts',
  'src/plugin/languages/{offer,storage}.ts': 'tests/e2e/language-offer.test.ts',
  'src/plugin/components/choose-cell.ts': 'tests/e2e/explorer.test.ts',
  'src/plugin/components/preview-notes.ts': 'tests/e2e/text-parts.test.ts',
  'src/site/after-build/{late-style,one-script}.ts': 'tests/e2e/first-paint.test.ts',
  'src/site/playground/{playground,show-figure}.ts': 'tests/e2e/playground.test.ts',
  'src/site/search/{find,search}.ts': 'tests/e2e/search.test.ts',
  'src/site/scripts/*.ts':
    'tests/e2e/{colour-scheme,comments,reading,section-links,text-parts}.test.ts',
  // In Astro, which builds the essay, the fixtures and the packed package.
  'src/plugin/index.ts': 'tests/full/packed.test.ts',
  'src/plugin/blocks/parallel/*.ts': 'tests/e2e/parallel.test.ts',
  'src/plugin/citation-files/cite-route.ts': 'tests/e2e/three-languages.test.ts',
  'src/plugin/figures/*-route.ts': 'tests/e2e/figure-files.test.ts',
  'src/plugin/figures/paths.ts': 'tests/e2e/figure-files.test.ts',
  'src/plugin/figures/{png-thread,run-last}.ts': 'tests/unit/figures/draw-ahead.test.ts',
  'src/plugin/parity/bin.ts': 'tests/full/packed.test.ts',
  'src/plugin/citation/sentences/apa-legal.ts': 'tests/full/sentences.test.ts',
  'src/plugin/fences/hash-folder.ts': 'tests/e2e/writing.test.ts',
  'src/plugin/draw/draw-bin.ts': 'tests/full/light-install.test.ts',
  'src/pack.ts': 'tests/full/packed.test.ts',
  'src/site/pages/**/*.ts': 'tests/e2e/{every-page,citation-formats}.test.ts',
  'src/site/collections/{citation-route,citations,docs,static-pages,layer-classes,posts,page-keys}.ts':
    'tests/e2e/every-page.test.ts',
  'src/site/config/i18n.ts': 'tests/e2e/every-page.test.ts',
  'src/site/{routes,collections/post-routes,layouts/csp}.ts': 'tests/e2e/every-page.test.ts',
  'src/site/after-build/bundle-scripts.ts': 'tests/e2e/every-page.test.ts',
  'src/site/search/site-search.ts': 'tests/e2e/search.test.ts',
  'src/site/pictures/social-image-of.ts': 'tests/e2e/metadata.test.ts',
  'src/site/lists/shown-posts.ts': 'tests/full/kept-pages.test.ts',
  'src/site/pictures/side-thread.ts': 'tests/unit/site/pictures/side-drawer.test.ts',
  'src/site/texts/read-thread.ts': 'tests/full/many-posts.test.ts',
  'src/site/finish-early/index.ts': 'tests/full/many-posts.test.ts',
  'src/site/pictures/icons.ts': 'tests/e2e/site-files.test.ts',
  'src/site/feeds/{feed-items,feed-route,feeds}.ts': 'tests/e2e/feeds.test.ts',
  'src/site/{content.config,entries/entry-loader}.ts': 'tests/full/faults/bad-input.test.ts',
  'src/site/writing/text-notes.ts': 'tests/e2e/text-parts.test.ts',
  'src/site/links/index.ts': 'tests/full/faults/bad-input.test.ts',
  'src/site/entries/new.ts': 'tests/unit/site/entries/new-post.test.ts',
};
