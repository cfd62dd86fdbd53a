import { visit } from 'unist-util-visit';
const inComment = /^\s*\/\*\s*#([^\s#{}]+)\s*\*\/\s*$/;
const inBraces = /\s*\{#([^\s#{}]+)\}\s*$/;
/**
 * Gives a heading the id that its author wrote behind it, so that both languages can share it:
 * `## First Layer {#layer-1}` in Markdown; in MDX, where braces hold code, `#layer-1` stands in a
 * comment inside them.
 */
export function setHeadingIds(tree) {
    visit(tree, 'heading', (heading) => {
        const id = takeId(heading);
        if (id)
            heading.data = { ...heading.data, hProperties: { id } };
    });
}
function takeId(heading) {
    const last = heading.children.at(-1);
    if (last?.type === 'mdxTextExpression') {
        const id = inComment.exec(last.value)?.[1];
        if (id)
            heading.children.pop();
        trimEnd(heading);
        return id;
    }
    if (last?.type !== 'text')
        return undefined;
    const id = inBraces.exec(last.value)?.[1];
    if (id)
        last.value = last.value.replace(inBraces, '');
    return id;
}
function trimEnd(heading) {
    const last = heading.children.at(-1);
    if (last?.type === 'text')
        last.value = last.value.trimEnd();
}
