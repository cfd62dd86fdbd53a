import { type Figure, drawFile } from '../matrix/index.ts';
import { type StoredMatrix, getMatrices } from '../store/content.ts';
import { drawnFigures } from './drawn-figures.ts';

/** What the route of a figure's file is told. */
export interface FigureProps extends Record<string, unknown> {
  readonly stored: StoredMatrix;
  readonly figure: Figure;
  /** The same figure in the other languages that the file speaks. */
  readonly others: readonly Figure[];
}

/** Every declared figure of the content that is drawn, in every language of its matrix. */
export function getStaticPaths() {
  return getMatrices().flatMap((stored) =>
    stored.matrix.languages.flatMap((lang) =>
      drawnFigures(stored.matrix, lang).map((figure) =>
        pathOf(stored, figure, [], `${figure.declaration}.${lang}`),
      ),
    ),
  );
}

/** The same figures, each in one file for the readers of all languages, and in the first for any other. */
export function getSharedPaths() {
  return getMatrices()
    .filter(({ matrix }) => matrix.languages.length > 1)
    .flatMap((stored) => {
      const [first = [], ...others] = stored.matrix.languages.map((lang) =>
        drawnFigures(stored.matrix, lang),
      );
      return first.map((figure, index) => {
        const same = others.flatMap((figures) => figures[index] ?? []);
        return pathOf(stored, figure, same, figure.declaration);
      });
    });
}

function pathOf(stored: StoredMatrix, figure: Figure, others: readonly Figure[], file: string) {
  const props: FigureProps = { stored, figure, others };
  // A site that builds incrementally keeps a figure that would be drawn the same.
  const cacheKey = drawFile(figure, stored.definition, others);
  return { params: { matrix: stored.id, file }, props, cacheKey };
}
