"use strict";
/** Points the language switch at the section being read, whose id the other edition shares. */
const line = () => window.innerHeight / 3;
function sectionBeingRead() {
    const headings = document.querySelectorAll('article h2[id]');
    const above = [...headings].filter((heading) => heading.getBoundingClientRect().top < line());
    return above.at(-1)?.id ?? '';
}
for (const link of document.querySelectorAll('.octant-switch a')) {
    for (const event of ['pointerdown', 'focus', 'click']) {
        link.addEventListener(event, () => {
            link.hash = sectionBeingRead();
        });
    }
}
