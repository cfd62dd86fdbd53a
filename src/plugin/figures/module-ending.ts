/** How the modules beside this one end: as source, or compiled as it is itself. */
export const moduleEnding = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
