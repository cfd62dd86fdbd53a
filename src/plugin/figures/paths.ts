import { type Figure, declaredFigures, localize } from '../matrix/index.ts';
import { type StoredMatrix, getMatrices } from '../store/content.ts';
import { hasFile } from './address.ts';

/** What the route of a figure's file is told. */
export interface FigureProps extends Record<string, unknown> {
  readonly stored: StoredMatrix;
  readonly figure: Figure;
}

/** Every declared figure of the content that is drawn, in every language of its matrix. */
export function getStaticPaths() {
  return getMatrices().flatMap((stored) =>
    stored.matrix.languages.flatMap((lang) =>
      declaredFigures(localize(stored.matrix, lang))
        .filter(hasFile)
        .map((figure) => ({
          params: { matrix: stored.id, figure: figure.declaration, lang },
          props: { stored, figure } satisfies FigureProps,
        })),
    ),
  );
}
