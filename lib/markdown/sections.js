/** Wraps each second-level heading and what follows it, up to the next one, in a `<section>`. */
export function wrapSections(tree) {
    const children = [];
    let section;
    for (const node of tree.children) {
        if (node.type === 'element' && node.tagName === 'h2') {
            section = { type: 'element', tagName: 'section', properties: {}, children: [] };
            children.push(section);
        }
        if (section && canNest(node))
            section.children.push(node);
        else
            children.push(node);
    }
    tree.children = children;
}
/** An MDX `import` or `export` stands at the top, as a document type does. */
function canNest(node) {
    return node.type !== 'doctype' && node.type !== 'mdxjsEsm';
}
