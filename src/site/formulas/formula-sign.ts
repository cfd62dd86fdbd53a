/** A formula as its author wrote it. */
export interface Formula {
  readonly tex: string;
  /** True for one on lines of its own. */
  readonly isDisplay: boolean;
}

/**
 * What stands in a text for what is drawn of a formula, until its page is written: the formula
 * itself, in letters that no serializer changes, between two private characters of Unicode.
 */
export function writeSign({ tex, isDisplay }: Formula): string {
  const letters = Buffer.from(tex).toString('base64url');
  return `\u{e000}${isDisplay ? 'd' : 'i'}${letters}\u{e001}`;
}

const sign = /\u{e000}([di])([\w-]*)\u{e001}/u;

/** The formula for which a sign stands; `undefined` for any other text. */
export function readSign(text: string): Formula | undefined {
  const [whole, kind, letters = ''] = sign.exec(text) ?? [];
  if (whole !== text) return undefined;
  return { tex: Buffer.from(letters, 'base64url').toString(), isDisplay: kind === 'd' };
}

/** The signs of a text, each once. */
export function findSigns(text: string): string[] {
  return [...new Set(text.match(new RegExp(sign, 'gu')))];
}

/** Within the element of a formula alone, so that no attribute with such letters becomes markup. */
const held = new RegExp(`(<span class="katex"[^<>]*>)(${sign.source})(?=</span>)`, 'gu');

/** Puts what is drawn of each formula of a page in the place of its sign. */
export function replaceSigns(html: string, draw: (formula: Formula) => string): string {
  if (!html.includes('\u{e000}')) return html;
  return html.replaceAll(held, (whole, element: string, text: string) => {
    const formula = readSign(text);
    return formula ? element + draw(formula) : whole;
  });
}
