/** Points the language switch at the section being read, whose id the other edition shares. */
declare const line: () => number;
declare function sectionBeingRead(): string;
