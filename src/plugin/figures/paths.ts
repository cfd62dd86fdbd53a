import { definitions } from 'virtual:astro-octant/figures';
import type { Figure, Model } from '../matrix/model.ts';
import { readModel } from '../matrix/read/model.ts';

/** What the route of a figure's file is told. */
export interface FigureProps extends Record<string, unknown> {
  readonly definition: unknown;
  readonly model: Model;
  readonly figure: Figure;
  readonly lang: string;
}

/** Every declared figure of the site's definitions, in every language. */
export function getStaticPaths() {
  return Object.entries(definitions).flatMap(([file, definition]) => {
    const model = readModel(definition, file.slice(1));
    return model.figures.flatMap((figure) =>
      model.languages.map((lang) => {
        const params = { matrix: model.id, figure: figure.id, lang };
        return { params, props: { definition, model, figure, lang } satisfies FigureProps };
      }),
    );
  });
}
