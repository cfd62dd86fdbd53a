/** What a text may hold that its page has to load something for. */
export type TextPart = 'formulas' | 'code' | 'footnotes' | 'pictures' | 'videos' | 'style';

/** What the plugins of Markdown noted of a text, for its page. */
export interface TextNotes {
  readonly holds: readonly TextPart[];
  /** Hosts of its pictures, and of what plays its videos, as origins. */
  readonly pictureHosts: readonly string[];
  readonly players: readonly string[];
}

/** Reads the notes off the front matter of the texts of a page. */
export function readNotes(...frontMatters: readonly Record<string, unknown>[]): TextNotes {
  const all = <T extends string>(key: keyof TextNotes): T[] => [
    ...new Set(frontMatters.flatMap((data) => (data[key] ?? []) as T[])),
  ];
  return { holds: all('holds'), pictureHosts: all('pictureHosts'), players: all('players') };
}

/** Id of the heading that the parser of Markdown sets over the footnotes of a text. */
export const footnotesId = 'footnote-label';
