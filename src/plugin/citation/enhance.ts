/** Turns each list of formats into tabs, and lets its texts be copied. */
for (const root of document.querySelectorAll<HTMLElement>('.octant-citation')) {
  for (const work of root.children) enhance(work, root.dataset['formats'] ?? '');
}

function enhance(work: Element, label: string): void {
  const [copy, status] = [work.querySelector('button'), work.querySelector('output')];
  const list = document.createElement('div');
  const formats = [...work.querySelectorAll('div')].map((panel) => ({ panel, tab: tabOf(panel) }));
  let [current] = formats;
  if (!copy || !status || !current) return;

  function choose(chosen: (typeof formats)[number]): void {
    current = chosen;
    for (const { panel, tab } of formats) {
      panel.hidden = tab !== chosen.tab;
      tab.ariaSelected = String(!panel.hidden);
      tab.tabIndex = panel.hidden ? -1 : 0;
    }
    if (status) status.textContent = '';
    void textOf(chosen.panel);
  }

  for (const format of formats) format.tab.onclick = () => choose(format);
  list.role = 'tablist';
  list.ariaLabel = label;
  list.append(...formats.map(({ tab }) => tab));
  list.onkeydown = (event) => {
    const at = formats.findIndex(({ panel }) => !panel.hidden);
    const to = { ArrowLeft: at - 1, ArrowRight: (at + 1) % formats.length, Home: 0, End: -1 };
    const next = formats.at(to[event.key as keyof typeof to] ?? at);
    if (!next || !(event.key in to)) return;
    event.preventDefault();
    choose(next);
    next.tab.focus();
  };
  current.panel.before(list);
  choose(current);

  copy.hidden = false;
  copy.onclick = async () => {
    const text = current && (await textOf(current.panel));
    if (!text) return;
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = copy.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = copy.dataset['selected'] ?? '';
    }
  };
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

/** The text of a panel; one that has only a file fetches it. Where that fails the link stays. */
async function textOf(panel: Element): Promise<Element | null> {
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
