/** Lets the texts of each work be copied, and turns its list of formats into tabs. */
for (const root of document.querySelectorAll<HTMLElement>('.octant-citation')) {
  for (const work of root.children) enhance(work, root.dataset['formats'] ?? '');
}

function enhance(work: Element, label: string): void {
  const [copy, status] = [work.querySelector('button'), work.querySelector('output')];
  const panels = [...work.querySelectorAll('div')];
  if (!copy || !status) return;
  const say = (words = '') => (status.textContent = words);
  if (panels.length > 1) makeTabs(panels, label, say);

  copy.hidden = false;
  copy.onclick = async () => {
    const panel = panels.find(({ hidden }) => !hidden);
    const text = panel && (await textOf(panel));
    if (!text) return;
    say();
    try {
      await navigator.clipboard.writeText(text.textContent);
      say(copy.dataset['copied']);
    } catch {
      getSelection()?.selectAllChildren(text);
      say(copy.dataset['selected']);
    }
  };
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function makeTabs(panels: HTMLElement[], label: string, say: () => void): void {
  const list = document.createElement('div');
  const tabs = panels.map(tabOf);
  const choose = (index: number) => {
    tabs.forEach((tab, other) => {
      const chosen = other === index;
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
    });
    panels.forEach((panel, other) => {
      panel.hidden = other !== index;
      if (!panel.hidden) void textOf(panel);
    });
    say();
  };
  tabs.forEach((tab, index) => {
    tab.onclick = () => {
      choose(index);
    };
  });
  list.role = 'tablist';
  list.ariaLabel = label;
  list.append(...tabs);
  list.onkeydown = (event) => {
    const [open, last] = [panels.findIndex(({ hidden }) => !hidden), panels.length - 1];
    const targets = { ArrowLeft: open ? open - 1 : last, ArrowRight: open < last ? open + 1 : 0 };
    const to = { ...targets, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
    tabs[to]?.focus();
  };
  panels[0]?.before(list);
  choose(0);
}

function tabOf(panel: HTMLElement): HTMLButtonElement {
  const tab = document.createElement('button');
  const name = panel.querySelector('h3,h4');
  tab.type = 'button';
  tab.role = 'tab';
  tab.textContent = panel.ariaLabel = name?.textContent ?? '';
  panel.role = 'tabpanel';
  panel.tabIndex = 0;
  name?.remove();
  return tab;
}

/**
 * The text of a panel; one that has only a file fetches it, and where that fails the link stays. One
 * that names the day of access gets that of its reader.
 */
async function textOf(panel: Element): Promise<Element | null> {
  const sentence = panel.querySelector('p');
  const dated = sentence?.dataset['dated'];
  // Sweden writes a day as ISO 8601 does.
  if (dated) sentence.textContent = dated.replace('{day}', new Date().toLocaleDateString('sv'));
  const link = panel.querySelector('a');
  if (link && !panel.querySelector('pre')) {
    const answer = await fetch(link.href).catch(() => undefined);
    const text = document.createElement('pre');
    if (answer?.ok) text.textContent = await answer.text();
    if (answer?.ok && !panel.querySelector('pre')) panel.prepend(text);
  }
  return panel.querySelector('pre,p');
}

export {};
