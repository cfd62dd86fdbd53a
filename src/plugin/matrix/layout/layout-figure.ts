import type { ViewName } from '../definition.ts';
import type { Figure } from '../figure.ts';
import { layoutCube } from './cube.ts';
import type { Drawing } from './drawing.ts';
import { layoutGlyph } from './glyph.ts';
import { layoutGrid } from './grid.ts';
import { layoutLattice } from './lattice.ts';

/** How each view is drawn. */
const layouts: Readonly<Record<ViewName, (figure: Figure) => Drawing>> = {
  grid: layoutGrid,
  lattice: layoutLattice,
  cube: layoutCube,
  glyph: layoutGlyph,
  table: layoutGrid,
};

/** Lays a figure out in its view. */
export function layoutFigure(figure: Figure): Drawing {
  return layouts[figure.view](figure);
}
