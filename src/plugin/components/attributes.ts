import { htmlElementAttributes } from 'html-element-attributes';
import { OctantError, type Problem, listNames, nearest, suggest } from '../problems.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a component was given, in its parts. */
export interface Given<Inputs> {
  /** What the component knows itself; what is misspelt stands under the name it is taken for. */
  readonly inputs: Partial<Inputs>;
  /** What goes onto its element. */
  readonly attributes: Values;
  /** What is neither. */
  readonly problems: readonly Problem[];
}

/** What any element takes besides: roles and states, data, events, and the directives of Astro. */
const open =
  /^(role|className|(aria|data)-.+|on[a-z].*|(class|set|client|server|transition|define|is):.+)$/i;

/**
 * Parts what is written on a component into what it knows itself and the attributes of its element.
 *
 * @param element the name of that element
 * @param names what the component knows itself
 */
export function partAttributes<Inputs>(
  props: object,
  element: string,
  names: readonly string[],
): Given<Inputs> {
  const { '*': global = [], [element]: special = [] } = htmlElementAttributes;
  const ofElement = [...special, ...global];
  const known = [...names, ...ofElement];
  const inputs: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(props) as [string, unknown][]) {
    if (names.includes(name)) inputs[name] = value;
    else if (open.test(name) || ofElement.includes(name.toLowerCase())) attributes[name] = value;
    else {
      const free = known.filter((other) => !(other in props));
      const meant = nearest(name, free);
      if (meant !== undefined && names.includes(meant)) inputs[meant] = value;
      problems.push({
        path: name,
        found: 'nothing is called so here',
        allowed: `${listNames(names)}, or an attribute of any <${element}>`,
        hint: suggest(name, free),
      });
    }
  }
  // Whether an input is what its name promises is for the component to check.
  return { inputs: inputs as Partial<Inputs>, attributes, problems };
}

/**
 * The attributes of a component that go onto its element.
 *
 * @param component its name, as its author writes it
 * @throws {OctantError} naming each that neither the component nor the element knows
 */
export function attributesOf(
  component: string,
  props: object,
  element: string,
  names: readonly string[],
): Values {
  const { writtenAt, ...given }: Placed = props;
  const { attributes, problems } = partAttributes(given, element, names);
  if (problems.length > 0) throw new OctantError(`<${component}>`, problems, writtenAt);
  return attributes;
}

/** What a tag was given, and by what compiles its page, the place where it stands. */
interface Placed {
  readonly writtenAt?: string | undefined;
}

/** Attributes of a tag that cites, by what is said of them where there is no tag. */
export const citationNames: ReadonlyMap<string, string> = new Map([
  ['key', 'entryKey'],
  ['source', 'of'],
]);

/**
 * Asks for what a tag needs; of a mistake in no other file, it says where the tag stands.
 *
 * @param names of attributes, by what is said of them; a line is one of a text that stands in `of`
 */
export function askAt<T>(
  props: object,
  ask: () => T,
  names: ReadonlyMap<string, string> = new Map(),
): T {
  const { writtenAt }: Placed = props;
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof OctantError) || error.file !== undefined) throw error;
    const problems = error.problems.map(({ path, line, ...told }) => {
      const place = line === undefined ? [] : ['of', `line ${line}`];
      return { ...told, path: [...place, names.get(path) ?? path].filter(Boolean).join(', ') };
    });
    throw new OctantError(error.subject, problems, writtenAt);
  }
}
