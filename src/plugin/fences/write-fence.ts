import type { Fence, FenceWriter } from '../blocks/adapters/index.ts';
import { fenceLanguage } from '../blocks/adapters/index.ts';
import { partAttributes } from '../components/attributes.ts';
import { writeCaption } from '../components/caption.ts';
import { claimId } from '../components/page-ids.ts';
import { type ShownMatrix, showMatrix } from '../components/page-language.ts';
import { type FigureFormat, filesOf } from '../figures/address.ts';
import { type SiteLanguages, tagOfText } from '../languages/site-languages.ts';
import {
  type CheckedMatrix,
  type Figure,
  anchorOf,
  drawFigure,
  readMatrix,
  requestKeys,
  resolveFigure,
  writeTable,
} from '../matrix/index.ts';
import { definitionKeys } from '../matrix/read/index.ts';
import { type Markup, escapeXml, markup, nothing, writeAll } from '../matrix/svg/index.ts';
import { OctantError, type Problem, quote } from '../problems.ts';
import { use } from '../store/checked.ts';
import { missingMatrix } from '../store/missing-matrix.ts';
import type { MatrixFile } from '../store/read-matrices.ts';
import { type YamlSource, readYaml } from '../yaml-source.ts';

/** What the writer of fences knows of its site. */
export interface FenceSite {
  readonly languages: SiteLanguages;
  /** The definitions of the content, once they have been read. */
  readonly readMatrices: () => Promise<readonly MatrixFile[]>;
  /** Is told of each definition that a text draws, so that the text can follow it. */
  readonly onUse: (file: string) => void;
  /** The formats in which figures of the content exist as files. */
  readonly formats: readonly FigureFormat[];
  /** Address of the style sheet of figures. */
  readonly styleSheet: string;
}

/** How an author names what a message is about. */
const tag = `\`\`\`${fenceLanguage}`;
const options = ['lang', ...requestKeys];
const definitionOptions = [...definitionKeys, ...options.filter((name) => name !== 'id')];

type Fields = Readonly<Record<string, unknown>>;

/** A matrix with what is asked of it. */
interface Asked {
  readonly matrix: CheckedMatrix;
  readonly request: Fields;
  readonly attributes: Fields;
  readonly problems: readonly Problem[];
  readonly isStored: boolean;
}

/** Makes what draws the fences of a site: a definition in YAML, or the id of one of the content. */
export function createFenceWriter(site: FenceSite): FenceWriter {
  return async (fence) => {
    const source = readYaml(fence.text);
    const { file } = fence;
    try {
      return await write(fence, source, site);
    } catch (error) {
      // What is wrong with a definition of the content is told of its own file.
      if (!(error instanceof OctantError) || error.file !== undefined) throw error;
      const problems = error.problems.map((problem) => ({
        ...problem,
        line: fence.line - 1 + (problem.line ?? source.lineOf(problem.path)),
      }));
      throw new OctantError(error.subject, problems, file);
    }
  };
}

async function write(fence: Fence, source: YamlSource, site: FenceSite): Promise<Markup> {
  if (source.problems.length > 0) throw new OctantError(tag, source.problems);
  const { data } = source;
  if (!isRecord(data)) throw new OctantError(tag, [notFields(data)]);
  const asked = 'matrix' in data ? await readReference(data, site) : readDefinition(data);
  const { matrix, problems, isStored } = asked;
  const { figure: request, ...others } = asked.request;
  const { lang, ...drawing } = others;
  const page = tagOfText(fence.file, fence.language, site.languages);
  const shown = showMatrix(matrix, lang as string | undefined, page);
  const model = { ...shown.model, strings: site.languages.strings };
  const figure = resolveFigure(
    model,
    { figure: request as string, ...drawing },
    { tag, found: problems },
  );
  return writeFigure(figure, shown, asked.attributes, {
    id: claimId(fence.page, anchorOf(figure)),
    styleSheet: fence.isFirst ? site.styleSheet : undefined,
    files: filesOf(figure, site.languages.base, isStored ? site.formats : []),
  });
}

async function readReference(data: Fields, site: FenceSite): Promise<Asked> {
  const { matrix: id, ...rest } = data;
  const matrices = await site.readMatrices();
  const found = matrices.find((matrix) => matrix.id === id);
  if (!found) {
    const ids = matrices.map((matrix) => matrix.id);
    throw new OctantError(tag, [missingMatrix(id, ids)]);
  }
  site.onUse(found.file);
  const { inputs, attributes, problems } = partAttributes<Fields>(rest, 'figure', options);
  return { matrix: use(found.checked), request: inputs, attributes, problems, isStored: true };
}

function readDefinition(data: Fields): Asked {
  const { inputs, attributes, problems } = partAttributes<Fields>(
    data,
    'figure',
    definitionOptions,
  );
  const entries = Object.entries(inputs);
  const pick = (names: readonly string[]) =>
    Object.fromEntries(entries.filter(([name]) => names.includes(name)));
  const matrix = readBoth(pick(definitionKeys), problems);
  const request = pick(options.filter((name) => name !== 'id'));
  return { matrix, request, attributes, problems, isStored: false };
}

/** Reads a definition, and tells of what stands beside it in the same breath. */
function readBoth(definition: Fields, problems: readonly Problem[]): CheckedMatrix {
  try {
    return readMatrix(definition);
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    throw new OctantError(error.subject, [...problems, ...error.problems]);
  }
}

interface Surroundings {
  readonly id: string;
  readonly styleSheet: string | undefined;
  readonly files: ReturnType<typeof filesOf>;
}

function writeFigure(
  figure: Figure,
  dir: Pick<ShownMatrix, 'drawn' | 'within' | 'without'>,
  { class: className, ...attributes }: Fields,
  { id, styleSheet, files }: Surroundings,
): Markup {
  const isTable = figure.view === 'table';
  const steps = figure.steps ? `octant-steps n${figure.model.layers.length}` : undefined;
  const all = {
    id,
    // The text may be shown on a page in another language, such as one that stands in for it.
    lang: figure.model.tag,
    dir: isTable ? dir.without : dir.drawn,
    ...attributes,
    class: ['octant-figure', steps, className].filter(Boolean).join(' '),
    tabindex: isTable ? 0 : undefined,
  };
  const link =
    styleSheet === undefined
      ? nothing
      : markup`<link rel="stylesheet" href="${escapeXml(styleSheet)}">`;
  const drawing = isTable ? writeTable(figure) : drawFigure(figure, { id, hasLegend: false });
  const within = writeAttributes({ dir: isTable ? undefined : dir.within });
  return markup`<figure${writeAttributes(all)}>${link}${drawing}<figcaption${within}>${writeCaption(figure, { files })}</figcaption></figure>`;
}

function writeAttributes(attributes: Fields): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return writeAll(
    given,
    ([name, value]) => markup` ${escapeXml(name)}="${escapeXml(String(value))}"`,
  );
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notFields(data: unknown): Problem {
  return {
    path: '',
    found: `${quote(data)} is neither a definition nor the name of one`,
    allowed: `a definition in YAML, or  matrix:  with the id of one of the content`,
    hint: 'write  matrix: my-matrix',
  };
}
