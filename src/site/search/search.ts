import { type Found, type FoundInLanguage, findIn } from './find.ts';
import style from './search.css?inline';

/** What a search is told by the page that holds it. */
export interface SearchSettings {
  /** The base path of the site, with a slash at its end. */
  readonly base: string;
  /** The reader's language first. */
  readonly languages: readonly {
    readonly id: string;
    readonly tag: string;
    readonly name: string;
  }[];
  /** The words of the page; `{…}` stands for what is filled in. */
  readonly words: Record<'title' | 'found' | 'nothing' | 'failed', string>;
}

/** How long a reader rests between letters, in milliseconds. */
const rest = 150;

/** Finds as the reader types, in the `<search>` of the search page. */
function startSearch(root: HTMLElement): void {
  const field = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  const results = root.querySelector('.results');
  if (!field || !status || !results) return;
  const settings = JSON.parse(root.dataset['settings'] ?? '') as SearchSettings;
  adopt(style);
  root.hidden = false;
  document.querySelector('main > .unscripted')?.remove();
  const dialog = root.closest('dialog');
  const isPage = !dialog;
  if (dialog) {
    dialog.ariaLabel = settings.words.title;
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || (target as Element).closest('a, .close')) dialog.close();
    });
  }
  if (isPage) field.value = new URLSearchParams(location.search).get('q') ?? '';
  let timer = 0;
  let latest = '';

  const search = async () => {
    const term = (latest = field.value.trim());
    if (isPage) history.replaceState(null, '', term ? `?q=${encodeURIComponent(term)}` : '?');
    if (!term) {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    const answers = await Promise.allSettled(
      settings.languages.map((language) => findIn(language, term, settings.base)),
    );
    if (latest !== term) return;
    const found = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? [answer.value] : [],
    );
    status.textContent =
      found.length === 0
        ? settings.words.failed
        : found.map((language) => say(language, settings)).join(' · ');
    results.replaceChildren(...found.flatMap((language) => listOf(language, settings)));
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), rest);
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.focus();
  });
  void search();
}

function nameOf({ tag }: FoundInLanguage, { languages }: SearchSettings): string {
  return languages.find((language) => language.tag === tag)?.name ?? tag;
}

function say(language: FoundInLanguage, settings: SearchSettings): string {
  const { nothing, found } = settings.words;
  return (language.count === 0 ? nothing : found)
    .replace('{language}', nameOf(language, settings))
    .replace('{count}', String(language.count));
}

function listOf(language: FoundInLanguage, settings: SearchSettings): Node[] {
  if (language.count === 0) return [];
  const heading = element('h2', { lang: language.tag }, nameOf(language, settings));
  const list = element('ol', { lang: language.tag }, ...language.pages.map(itemOf));
  return [heading, list];
}

function itemOf({ url, title, excerpt, sections }: Found): HTMLElement {
  const item = element('li', {}, element('a', { href: url }, title), marked(excerpt));
  if (sections.length > 0) {
    const list = sections.map((section) =>
      element(
        'li',
        {},
        element('a', { href: section.url }, section.title),
        marked(section.excerpt),
      ),
    );
    item.append(element('ul', {}, ...list));
  }
  return item;
}

/** An excerpt as text and marks, whatever else its HTML may hold. */
function marked(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = Array.from(body.childNodes, (node) =>
    node.nodeName === 'MARK'
      ? element('mark', {}, node.textContent ?? '')
      : (node.textContent ?? ''),
  );
  return element('p', {}, ...parts);
}

function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Adds a sheet to the page once; the policy has nothing against sheets that a script makes. */
function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

for (const root of document.querySelectorAll<HTMLElement>('search')) startSearch(root);
