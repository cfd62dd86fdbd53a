import type { Page } from 'playwright';
import postcss, { type AtRule, type ChildNode, type Node, type Rule } from 'postcss';

/** The style sheets that a page has, linked or within it. */
export function stylesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')) {
      const inSvg = sheet.closest('svg');
      if (inSvg) continue;
      const { href } = sheet as HTMLLinkElement;
      texts.push(href ? await (await fetch(href)).text() : sheet.textContent);
    }
    return texts;
  });
}

/**
 * Parts what is ours in the sheets of a page, which is in one layer, from what is not, and finds
 * what of it could meet anything else of the page.
 */
export function findLeaks(sheets: readonly string[]): { layer: string; leaks: string[] } {
  const ours: ChildNode[] = [];
  const leaks: string[] = [];
  for (const root of sheets.map((sheet) => postcss.parse(sheet))) {
    root.walkAtRules('layer', (rule: AtRule) => {
      if (rule.params === 'octant') ours.push(...(rule.nodes ?? []));
    });
    root.walkAtRules('view-transition', (rule) => void leaks.push(`@${rule.name}`));
    root.walkRules((rule) => {
      if (rule.selector.includes('octant') && !isInLayer(rule)) leaks.push(rule.selector);
    });
  }
  const inLayer = postcss.root({ nodes: ours.map((node) => node.clone()) });
  inLayer.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
    const classes = rule.selector.match(/\.[a-z][\w-]*/gi) ?? [];
    const isNested = rule.parent?.type === 'rule';
    const isOurs =
      classes.some((name) => name.startsWith('.octant')) ||
      isNested ||
      /^:root$|data-theme/.test(rule.selector);
    const known = /^\.(?:octant[\w-]*|light|dark)$/;
    if (!isOurs || classes.some((name) => !known.test(name))) leaks.push(rule.selector);
    rule.walkDecls(/^--/, ({ prop }) => {
      if (!prop.startsWith('--octant-')) leaks.push(prop);
    });
  });
  return { layer: inLayer.toString(), leaks };
}

function isInLayer(rule: Rule): boolean {
  for (let at: Node | undefined = rule.parent; at; at = at.parent) {
    if (at.type === 'atrule' && 'params' in at && at.params === 'octant') return true;
  }
  return false;
}
