/** Contents that are longer than the window begin so far down that the page and its sections are seen. */
const contents = document.querySelector<HTMLElement>('#contents');
const item = contents?.querySelector('[aria-current=page]')?.closest('li');
const show = () => {
  if (!contents || !item) return;
  const { offsetTop: top, offsetHeight: height } = item;
  contents.scrollTop = Math.min(top, top + height - contents.clientHeight);
};
show();
contents?.addEventListener('toggle', show);

export {};
