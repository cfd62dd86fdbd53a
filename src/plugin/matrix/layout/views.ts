import type { ViewName } from '../definition.ts';
import type { Figure, Model } from '../model.ts';
import { layoutCube } from './cube.ts';
import type { Drawing } from './drawing.ts';
import { layoutGlyph } from './glyph.ts';
import { layoutGrid } from './grid.ts';
import { layoutLattice } from './lattice.ts';

/** The views that are drawn; a table is written instead. */
export type DrawnView = Exclude<ViewName, 'table'>;

type Layout = (model: Model<string>, figure: Figure<string>) => Drawing;

const layouts: Readonly<Record<DrawnView, Layout>> = {
  grid: layoutGrid,
  lattice: layoutLattice,
  cube: layoutCube,
  glyph: layoutGlyph,
};

/** Lays a figure out in its view. */
export function layoutFigure(model: Model<string>, figure: Figure<string>): Drawing {
  return figure.view === 'table'
    ? layouts.grid(model, figure)
    : layouts[figure.view](model, figure);
}
