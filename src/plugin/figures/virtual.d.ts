declare module 'virtual:astro-octant/figures' {
  /** Every definition of the folder, by its file below the project: `/content/matrices/fruit.ts`. */
  export const definitions: Readonly<Record<string, unknown>>;
  export const tools: import('./png.ts').PngTools | undefined;
}
