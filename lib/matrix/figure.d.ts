import type { FigureDefinition } from './definition.ts';
import type { Figure, Model } from './model.ts';
type Optional<T> = {
    readonly [K in keyof T]?: T[K] | undefined;
};
/** What to draw: a figure that the definition declares, or the parts of one. */
export interface FigureRequest extends Optional<FigureDefinition> {
    /** Id of a declared figure; what else is given overrides it. */
    readonly figure?: string | undefined;
    /** Id of a figure that is not declared. @default made from the highlight */
    readonly id?: string | undefined;
}
/**
 * Finds or makes the figure that is asked for.
 *
 * @param writtenAt file and line of the request, for the message
 * @throws {OctantError} if the figure, its view or its highlight is not known
 */
export declare function resolveFigure(model: Model, request: FigureRequest, writtenAt?: string): Figure;
export {};
