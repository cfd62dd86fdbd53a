import type { Figure } from '../matrix/model.ts';
import { type StoredMatrix, getMatrices } from '../store/content.ts';

/** What the route of a figure's file is told. */
export interface FigureProps extends Record<string, unknown> {
  readonly matrix: StoredMatrix;
  readonly figure: Figure;
  readonly lang: string;
}

/** Every declared figure of the content, in every language of its matrix. */
export function getStaticPaths() {
  return getMatrices().flatMap((matrix) => {
    const { id, model } = matrix;
    return model.figures.flatMap((figure) =>
      model.languages.map((lang) => ({
        params: { matrix: id, figure: figure.id, lang },
        props: { matrix, figure, lang } satisfies FigureProps,
      })),
    );
  });
}
