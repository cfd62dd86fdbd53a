import type { Figure, Model } from '../matrix/model.ts';
/** What the route of a figure's file is told. */
export interface FigureProps extends Record<string, unknown> {
    readonly definition: unknown;
    readonly model: Model;
    readonly figure: Figure;
    readonly lang: string;
}
/** Every declared figure of the site's definitions, in every language. */
export declare function getStaticPaths(): {
    params: {
        matrix: string;
        figure: string;
        lang: string;
    };
    props: {
        definition: unknown;
        model: Model<Readonly<Record<string, string>>>;
        figure: Figure<Readonly<Record<string, string>>>;
        lang: string;
    };
}[];
