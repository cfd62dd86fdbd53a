declare namespace App {
  interface Locals {
    /** The editions of the post being rendered, for links from within its text. */
    alternates: readonly import('./layouts/alternate.ts').Alternate[];
    /** The palette step of each of its sections that stands for a layer, by fragment. */
    steps: ReadonlyMap<string, number>;
  }
}
