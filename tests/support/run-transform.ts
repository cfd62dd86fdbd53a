import type { Plugin } from 'vite';

/** The transform of one of this project's plugins, whose filter says which modules it is asked of. */
interface Transform {
  readonly filter: { readonly id?: RegExp; readonly code?: string };
  readonly handler: (code: string, id: string) => Transformed | undefined;
}

interface Transformed {
  readonly code: string;
  readonly map?: unknown;
}

/** Has a plugin transform a module as Vite has it, which leaves it out where its filter says so. */
export function runTransform(
  plugin: Plugin,
  code: string,
  id: string,
  context: object = {},
): Transformed | undefined {
  const { filter, handler } = plugin.transform as unknown as Transform;
  const isAsked = (filter.id?.test(id) ?? true) && code.includes(filter.code ?? '');
  return isAsked ? handler.call(context, code, id) : undefined;
}
