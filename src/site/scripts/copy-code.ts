/** Gives each piece of code a button that copies it, beside it, so that it stays when code scrolls. */
const model = document.querySelector<HTMLTemplateElement>('#copy-code')?.content.firstElementChild;

for (const code of document.querySelectorAll<HTMLElement>('pre.code')) {
  if (!model) break;
  const box = document.createElement('div');
  const button = model.cloneNode(true) as HTMLButtonElement;
  const label = button.textContent;
  box.className = 'copyable';
  code.replaceWith(box);
  box.append(code, button);
  button.ariaLive = 'polite';
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => (button.textContent = label), 2000);
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  };
}

export {};
