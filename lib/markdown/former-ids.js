import { relative } from 'node:path';
import { visit } from 'unist-util-visit';
import { OctantError, listNames, quote, suggest } from "../problems.js";
/**
 * Keeps old links working: each id that `formerIds` in the front matter names for a section stands
 * as an empty anchor before that section's heading.
 *
 * @throws {OctantError} if a section of that id is not in the post
 */
export function keepFormerIds(tree, file) {
    const former = (file.data.astro?.frontmatter?.['formerIds'] ?? {});
    const headings = collectHeadings(tree);
    const problems = [];
    for (const [id, ids] of Object.entries(former)) {
        const heading = headings.get(id);
        if (heading)
            heading.children.unshift(...ids.map(anchor));
        else
            problems.push(unknownSection(id, [...headings.keys()]));
    }
    if (problems.length > 0) {
        throw new OctantError('The front matter', problems, relative(file.cwd, file.path));
    }
}
function collectHeadings(tree) {
    const headings = new Map();
    visit(tree, 'element', (node) => {
        const id = node.properties['id'];
        if (/^h[2-6]$/.test(node.tagName) && typeof id === 'string')
            headings.set(id, node);
    });
    return headings;
}
function anchor(id) {
    return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}
function unknownSection(id, ids) {
    return {
        path: `formerIds.${id}`,
        found: `the post has no section with the id ${quote(id)}`,
        allowed: listNames(ids),
        mend: suggest(id, ids),
    };
}
