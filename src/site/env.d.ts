declare namespace App {
  interface Locals {
    /** The post being rendered in every language, for links from within its text. */
    alternates: readonly import('astro-octant/languages').Alternate[];
    /** The class of each of its sections that stands for a layer, by fragment: its colour. */
    layerClasses: ReadonlyMap<string, string>;
    /** The ids of headings in the other languages, by the address of the page in each. */
    sections: ReadonlyMap<string, ReadonlySet<string>>;
  }
}
