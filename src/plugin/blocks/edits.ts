import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import type { Component, InlineComponent } from './block-kind.ts';

/** One change to a tree, as plain data that an adapter applies in the way of its processor. */
export type Edit =
  /** Gives an element a property, in the spelling of hast, or a component an attribute. */
  | {
      readonly kind: 'set';
      readonly node: Element | Component | InlineComponent;
      readonly name: string;
      readonly value: string;
    }
  /** Changes words. */
  | { readonly kind: 'text'; readonly node: Text; readonly value: string }
  | { readonly kind: 'remove'; readonly node: Nodes }
  | { readonly kind: 'replace'; readonly node: Nodes; readonly replacement: Element }
  /** Puts nodes before, or behind, what an element holds. */
  | {
      readonly kind: 'prepend' | 'append';
      readonly node: Element | Root;
      readonly children: readonly ElementContent[];
    }
  /** Arranges what stands at the top anew: its own nodes, some of them within new ones. */
  | {
      readonly kind: 'arrange';
      readonly node: Root;
      readonly children: readonly RootContent[];
    };
