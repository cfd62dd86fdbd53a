/**
 * The components that stand within a post. The style of every component named here reaches every
 * page that imports one of them, so larger ones are imported by file, as
 * `astro-octant/components/MatrixExplorer.astro`.
 */
export { default as Citation } from './Citation.astro';
export { default as CitationMeta } from './CitationMeta.astro';
export { default as Figures } from './Figures.astro';
export { default as LanguageAlternates } from './LanguageAlternates.astro';
export { default as LanguageSwitch } from './LanguageSwitch.astro';
export { default as Matrix } from './Matrix.astro';
export { default as MatrixGlyph } from './MatrixGlyph.astro';
