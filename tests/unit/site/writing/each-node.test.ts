import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { eachElement, eachNode } from '../../../../src/site/writing/each-node.ts';

const list = () => h(null, h('ul', [h('li', 'one'), h('li', [h('b', 'two')])]), h('p', 'three'));

/** The names and words that a walk passes, in its order. */
function pass(tree: Root, answer: (element: Element) => unknown = () => undefined): string[] {
  const passed: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'text') passed.push(node.value);
    if (node.type !== 'element') return undefined;
    passed.push(node.tagName);
    return answer(node);
  });
  return passed;
}

it('visits what a tree holds in the order of the text', () => {
  expect(pass(list()).join(' ')).toBe('ul li one li b two p three');
});

it('passes over what a node holds, or goes on with another child of its parent', () => {
  expect(pass(list(), ({ tagName }) => tagName !== 'li').join(' ')).toBe('ul li li p three');
  expect(pass(list(), ({ tagName }) => (tagName === 'ul' ? 2 : undefined))).toEqual(['ul']);
});

it('follows what is put in, and says where a node stands', () => {
  const tree = list();
  const places: string[] = [];
  eachElement(tree, (node, index, parent) => {
    places.push(`${parent?.type ?? 'none'} ${index}`);
    if (node.tagName === 'ul') node.children = [h('li', [h('i')])];
    if (node.tagName !== 'i' || !parent) return undefined;
    parent.children.splice(index, 1, h('b'), h('u'));
    return index + 1;
  });
  expect(places).toEqual(['root 0', 'element 0', 'element 0', 'element 1', 'root 1']);
});
