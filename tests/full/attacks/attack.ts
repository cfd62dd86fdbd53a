/** Every place where an author writes a text, as one number each. */
export const places: string[] = [];
/** The same for words of which a site shows those that it needs. */
export const shownAtTimes: string[] = [];
/** What breaks out of every format that a text gets into, unless it is escaped there. */
const kinds: readonly ((at: number) => string)[] = [
  (at) => `"'><evil${at} onload="evil(${at})"></evil${at}><script>evil(${at})</script>`,
  (at) => `]]></title></style><!--><script>evil(${at})</script><evil${at}> TY  - EVIL`,
  (at) => `&lt;evil${at}&gt; \\" </script><evil${at}> <img src=x onerror=evil(${at})>`,
];

/** A text that names its place, and attacks whatever it is written into. */
export function attack(place: string): string {
  const at = places.push(place) - 1;
  const kind = kinds[at % kinds.length] as (at: number) => string;
  return `Mark${at}z ${kind(at)}`;
}

/** A text as Markdown that means it and nothing else. */
export function markdown(place: string): string {
  return attack(place).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/** Words of the site, each with an attack behind it; which of them a built site shows depends on it. */
export function attacking(words: unknown, place: string): unknown {
  if (typeof words === 'string') {
    const at = shownAtTimes.push(place) - 1;
    return `${words} Word${at}z ${(kinds[at % kinds.length] as (at: number) => string)(at)}`;
  }
  return Object.fromEntries(
    Object.entries(words as object).map(([key, word]) => [
      key,
      attacking(word, `${place}: ${key}`),
    ]),
  );
}
