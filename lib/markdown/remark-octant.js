import { numberFigures } from "./figure-numbers.js";
import { setHeadingIds } from "./heading-ids.js";
import { markExcerptEnd } from "./excerpt-end.js";
/** The remark side of the Markdown pipeline: what an author writes becomes ids, marks and numbers. */
export function remarkOctant() {
    return (tree, file) => {
        setHeadingIds(tree);
        markExcerptEnd(tree);
        numberFigures(tree, file);
    };
}
