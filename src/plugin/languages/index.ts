export { type Alternate } from './alternates.ts';
export { preferredLanguage } from './preferred-language.ts';
export type { Catalogue, SiteStrings } from './catalogue/catalogue.ts';
export { type Strings, strings } from './strings.ts';
export { directionOf } from './tags.ts';
export { isVisible } from './visible-text.ts';
