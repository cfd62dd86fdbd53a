export { default as Citation } from './Citation.astro';
export { default as Figures } from './Figures.astro';
export { default as LanguageAlternates } from './LanguageAlternates.astro';
export { default as LanguageSwitch } from './LanguageSwitch.astro';
export { default as Matrix } from './Matrix.astro';
export { default as MatrixGlyph } from './MatrixGlyph.astro';
