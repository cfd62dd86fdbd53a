import { en } from './catalogue/en.ts';
import { zh } from './catalogue/zh.ts';
import { speakerOf } from './speaker.ts';

export type { Strings } from './speaker.ts';

/**
 * The components' own texts for readers of a language: the site's, then the package's, then those of
 * the nearest other variety, then signs or English.
 *
 * @param tag BCP 47 tag
 * @param site what the site says in place of the package. @default the integration's `strings`
 * @example
 * ```ts
 * strings('zh-CN').t('figure', { number: 3 }); // => '图3'
 * strings('fr', { fr: { copy: 'Copier' } }).t('copy'); // => 'Copier'
 * ```
 */
export const strings = speakerOf(en, zh);
