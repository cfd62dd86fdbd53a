/** Contents that are longer than the window begin where the page stands in them. */
const contents = document.querySelector<HTMLElement>('#contents');
const current = contents?.querySelector<HTMLElement>('[aria-current=page]');
const show = () => {
  if (contents && current) contents.scrollTop = current.offsetTop - contents.clientHeight / 3;
};
show();
contents?.addEventListener('toggle', show);

export {};
