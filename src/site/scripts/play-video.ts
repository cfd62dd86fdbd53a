/** Turns the link to a video into its player, once it is asked for; a second asking, or a key, follows it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.video')) {
  link.addEventListener('click', (event) => {
    const { player = '' } = link.dataset;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !player) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      src: player,
      title: link.firstChild?.textContent,
      allow: 'autoplay; fullscreen; picture-in-picture',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    link.replaceWith(frame);
    frame.focus();
  });
}

export {};
