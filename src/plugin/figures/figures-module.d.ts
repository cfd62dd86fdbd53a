declare module 'virtual:astro-octant/figures' {
  /** The formats in which figures exist as files. */
  export const formats: readonly import('./address.ts').FigureFormat[];
  /** How pictures are made; `undefined` where a site makes none. */
  export const pngs: import('./kept-pngs.ts').KeptPngs | undefined;
  /** The style sheet of figures. */
  export const css: string;
}
