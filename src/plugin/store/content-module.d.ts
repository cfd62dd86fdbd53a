declare module 'virtual:astro-octant/content' {
  /** The files of the folder of definitions, each with what it exports. */
  export const matrices: readonly (Omit<import('./read-matrices.ts').MatrixFile, 'exports'> & {
    /** Not checked itself; where `checked` holds a value, it is a definition. */
    readonly definition: unknown;
  })[];
  /** The files of the folder of citations. */
  export const citations: readonly import('./read-content.ts').BibFile[];
  /** Address of the files of a citation without their ending, with `[slug]` in it; may be empty. */
  export const citationFiles: string;
}
