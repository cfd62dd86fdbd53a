declare module 'virtual:astro-octant/figures' {
  /** The formats in which figures exist as files. */
  export const formats: readonly import('./address.ts').FigureFormat[];
  /** What pictures are made with; `undefined` where a site makes none. */
  export const tools: import('./png.ts').PngTools | undefined;
  /** The style sheet of figures. */
  export const css: string;
}
