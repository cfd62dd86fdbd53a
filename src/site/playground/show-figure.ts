import {
  type CheckedMatrix,
  type ViewName,
  drawFigure,
  localize,
  resolveFigure,
  writeLegend,
  writeTable,
} from 'astro-octant/matrix';

/** Shows a matrix in a view as a page of the site would, with its legend below. */
export function showFigure(
  stage: HTMLElement,
  matrix: CheckedMatrix,
  view: string,
  language: string,
): void {
  const model = localize(matrix, language);
  const figure = resolveFigure(model, { view: view as ViewName, legend: 'layers' });
  const caption = document.createElement('figcaption');
  stage.lang = model.tag;
  // What is wider than the page scrolls, by keys as well.
  stage.tabIndex = 0;
  // Both escape every text of the definition.
  stage.innerHTML =
    figure.view === 'table' ? writeTable(figure) : drawFigure(figure, { hasLegend: false });
  caption.innerHTML = figure.view === 'table' ? '' : writeLegend(figure);
  caption.prepend(figure.caption);
  stage.append(caption);
}
