import type { Drawing } from '../layout/index.ts';
import { type Markup, escapeXml, markup, nothing, writeAll } from './markup.ts';
import { type SvgOptions, sizeOf, writeSvg } from './write.ts';

/** A drawing in one language. */
export interface Branch {
  readonly drawing: Drawing;
  readonly options: SvgOptions;
}

/**
 * Writes drawings in several languages as one SVG, of which a reader sees the first whose language
 * theirs is, or else the last (https://www.w3.org/TR/SVG2/struct.html#SwitchElement).
 *
 * @param whole what is said of the picture as a whole
 * @param head stands before the drawings, such as their style where no page gives it any
 */
export function writeSwitch(
  branches: readonly Branch[],
  { title, description, lang }: SvgOptions,
  head: Markup,
): Markup {
  const sizes = branches.map(({ drawing }) => sizeOf(drawing, 'branch'));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  const last = branches.at(-1);
  const parts = writeAll(branches, (branch) => {
    const tags = branch === last ? [] : spellingsOf(branch.options.lang);
    const condition =
      tags.length > 0 ? markup` systemLanguage="${escapeXml(tags.join(', '))}"` : nothing;
    return writeSvg(branch.drawing, branch.options, { kind: 'branch', condition });
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${escapeXml(lang)}" viewBox="0 0 ${width} ${height}" role="img"><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>${head}<switch>${parts}</switch></svg>`;
}

/**
 * The tags by which a language may be asked for. Some renderers take `zh` for `zh-CN` as well, and
 * others nothing but what stands there.
 */
function spellingsOf(tag: string): string[] {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const all = [tag, language, `${language}-${region}`, `${language}-${script}`];
  return [...new Set([...all, `${language}-${script}-${region}`])];
}
