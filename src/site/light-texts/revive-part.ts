import { Fragment, jsx } from 'astro/jsx-runtime';

/** A part of a text as data. */
export type StillPart = string | number | boolean | null | readonly StillPart[] | StillNode;

/** An element: its tag, behind a dot if it may be a component's, or nothing for a fragment. */
export interface StillNode {
  readonly '': string;
  readonly children?: StillPart;
  readonly [attribute: string]: StillPart | undefined;
}

/**
 * Makes of a part what the calls that stood there would have made.
 *
 * @param components what stands for the elements of the text
 */
export function revivePart(
  json: string,
  components: Readonly<Record<string, unknown>> = {},
): unknown {
  const revive = (part: StillPart | undefined): unknown => {
    if (Array.isArray(part)) return part.map(revive);
    if (typeof part !== 'object' || part === null) return part;
    const { '': tag, ...props } = part as StillNode;
    const type = tag.startsWith('.') ? components[tag.slice(1)] : tag || Fragment;
    return jsx(type, 'children' in props ? { ...props, children: revive(props.children) } : props);
  };
  return revive(JSON.parse(json) as StillPart);
}
