/** Waits, in a page that is open, until it has all its files and nothing in it moves any more. */
export async function standStill(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  }
  await document.fonts.ready;
  const isInTransition = () =>
    document.getAnimations().some(({ effect }) => {
      const { pseudoElement } = effect as KeyframeEffect;
      return pseudoElement?.startsWith('::view-transition');
    });
  // While one page fades into the next, a click reaches neither.
  do await new Promise(requestAnimationFrame);
  while (isInTransition());
}
