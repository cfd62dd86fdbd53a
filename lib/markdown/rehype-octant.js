import { keepFormerIds } from "./former-ids.js";
import { wrapSections } from "./sections.js";
/** The rehype side of the Markdown pipeline: sections around headings, and their former ids. */
export function rehypeOctant() {
    return (tree, file) => {
        wrapSections(tree);
        keepFormerIds(tree, file);
    };
}
