/**
 * Lets a reader choose a cell of an explorer in its drawing too, and keeps the choice in the address,
 * which can be handed on: `?tea=green.hot.short`, a level of each axis.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('.octant-explorer')) {
  const { matrix } = form.dataset;
  if (!matrix) continue;
  const axes = [...form.querySelectorAll('fieldset')].map((axis) => [
    ...axis.querySelectorAll('input'),
  ]);

  const asked = new URLSearchParams(location.search).get(matrix)?.split('.');
  for (const [index, levels] of axes.entries()) {
    const level = levels.find(({ value }) => value === asked?.[index]);
    if (level) level.checked = true;
  }

  const keep = () => {
    const chosen = axes.map((levels) => levels.find(({ checked }) => checked)?.value);
    const address = new URL(location.href);
    address.searchParams.set(matrix, chosen.join('.'));
    history.replaceState(history.state, '', address);
  };
  form.addEventListener('change', keep);
  form.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element && target.closest('svg .octant-cell');
    if (!cell) return;
    for (const level of axes.flat()) {
      const label = level.closest('label');
      if (label && cell.classList.contains(label.className)) level.checked = true;
    }
    keep();
  });
  form.classList.add('octant-live');
}
