/** Pages that the contents list under one heading. */
export interface DocsGroup<Page> {
  /** Undefined for pages that name no group. */
  readonly name: string | undefined;
  readonly pages: readonly Page[];
}

interface Grouped {
  readonly entry: { readonly data: { readonly group?: string | undefined } };
}

/** Each group once, where its first page stands, so that the contents can be read from top to bottom. */
export function groupDocs<Page extends Grouped>(pages: readonly Page[]): DocsGroup<Page>[] {
  const groups = Map.groupBy(pages, ({ entry }) => entry.data.group);
  return Array.from(groups, ([name, pages]) => ({ name, pages }));
}
