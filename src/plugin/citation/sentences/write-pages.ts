/**
 * Writes pages with the dash of a style, and the last page of a range whole: `433-60` is `433–460`.
 *
 * @param dash between the first and the last page
 */
export function writePages(pages: string | undefined, dash: string): string | undefined {
  if (pages === undefined || pages.includes('–')) return pages?.replaceAll('–', dash);
  return pages.replace(/\b(\w+)-(\w+)/g, (_, first: string, last: string) => {
    const isShort = /^\d+$/.test(first + last) && last.length < first.length;
    return `${first}${dash}${isShort ? first.slice(0, first.length - last.length) : ''}${last}`;
  });
}
