export { type Alternate } from './alternate.ts';
export { preferredLanguage } from './preferred-language.ts';
export { type Strings, strings } from './strings.ts';
