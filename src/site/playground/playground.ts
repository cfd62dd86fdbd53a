import { localize, renderMatrix, viewsOf } from 'astro-octant/matrix';
import type { CheckedMatrix, ViewName } from 'astro-octant/matrix';
import type { Problem } from 'astro-octant/problems';
import { fromFragment, toFragment } from './played-link.ts';
import { showFigure } from './show-figure.ts';
import { isModule, readSource } from './read-source.ts';

/** What the page holds for it. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly stage: HTMLElement;
  /** Says what is wrong, and what has been done. */
  readonly said: HTMLElement;
  readonly languages: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>('form.playground');
const text = form?.querySelector('textarea');
const stage = form?.querySelector<HTMLElement>('.stage');
const said = form?.querySelector<HTMLElement>('[role=status]');
const languages = form?.querySelector<HTMLElement>('.languages');
if (form && text && stage && said && languages) play({ form, text, stage, said, languages });

/** Draws what is written in the form of a page, as it is written. */
function play({ form, text, stage, said, languages }: Parts): void {
  const words = form.dataset as Readonly<Record<string, string>>;
  let drawn: { readonly definition: unknown; readonly id: string } | undefined;

  const chosen = (name: string) => {
    const inputs = form.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
    return [...inputs].find(({ type, checked }) => checked || type === 'hidden')?.value ?? '';
  };
  const choice = () => ({ view: chosen('view'), language: chosen('language') });

  function draw(): void {
    const read = readSource(text.value);
    said.replaceChildren(...('problems' in read ? read.problems.map(sayProblem) : []));
    text.setAttribute('aria-invalid', String('problems' in read));
    // What was right last stays in sight until the text is right again.
    stage.classList.toggle('stale', 'problems' in read);
    if ('problems' in read) return;
    offer(read.matrix);
    const { view, language } = choice();
    drawn = { definition: read.definition, id: read.matrix.id };
    showFigure(stage, read.matrix, view, language);
  }

  /** Offers the languages of the matrix and the views that can show it, and keeps what is chosen. */
  function offer(matrix: CheckedMatrix): void {
    const asked = chosen('language');
    const shown = matrix.languages.includes(asked) ? asked : matrix.languages[0];
    languages.replaceChildren(
      ...matrix.languages.map((tag) => makeRadio('language', tag, tag === shown)),
    );
    languages.hidden = matrix.languages.length === 1;
    const able: readonly string[] = viewsOf(localize(matrix).axes);
    const views = [...form.querySelectorAll<HTMLInputElement>('[name=view]')];
    for (const input of views) input.disabled = !able.includes(input.value);
    if (views.every((input) => !input.checked || input.disabled)) {
      const [first] = views;
      if (first) first.checked = true;
    }
  }

  async function open(): Promise<void> {
    if (location.hash.length < 9) return;
    const played = await fromFragment(location.hash.slice(1));
    if (!played) {
      said.textContent = words['broken'] ?? '';
      return;
    }
    text.value = played.text;
    draw();
    for (const [name, value] of [
      ['view', played.view],
      ['language', played.language],
    ] as const) {
      const inputs = [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]:not(:disabled)`)];
      const input = inputs.find((candidate) => candidate.value === value);
      if (input) input.checked = true;
    }
    draw();
  }

  const picture = () =>
    renderMatrix(drawn?.definition, {
      view: choice().view as ViewName,
      lang: choice().language,
    });

  const acts: Readonly<Record<string, () => Promise<void> | void>> = {
    code: () =>
      copy(isModule(text.value) ? text.value : `\`\`\`matrix\n${text.value.trim()}\n\`\`\`\n`),
    link: async () => {
      history.replaceState(null, '', `#${await toFragment({ text: text.value, ...choice() })}`);
      await copy(location.href);
    },
    svg: () => {
      save(new Blob([picture()], { type: 'image/svg+xml' }), `${drawn?.id ?? ''}.svg`);
    },
    png: async () => {
      save(await toPng(picture()), `${drawn?.id ?? ''}.png`);
    },
  };

  async function copy(value: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      said.textContent = words['copied'] ?? '';
    } catch {
      said.textContent = value;
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', draw);
  form.addEventListener('click', (event) => {
    const act = event.target instanceof HTMLButtonElement ? acts[event.target.value] : undefined;
    if (act && drawn) void act();
  });
  addEventListener('hashchange', () => void open());
  form.hidden = false;
  form.previousElementSibling?.remove();
  draw();
  void open();
}

function sayProblem({ line, path, found, allowed, hint }: Problem): HTMLElement {
  const item = document.createElement('p');
  const place = document.createElement('b');
  place.textContent = [line, path].filter(Boolean).join(' · ');
  const rest = [found, allowed && `Allowed: ${allowed}`, `Hint: ${hint}`].filter(Boolean);
  item.lang = 'en';
  item.append(place, ` ${rest.join('\n')}`);
  return item;
}

function makeRadio(name: string, value: string, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  label.lang = value;
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name, value, checked });
  label.append(input, ` ${nameOf(value)}`);
  return label;
}

/** A language in itself, as far as the browser knows it. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Draws a picture 1,200 pixels wide, on the colour of the page. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 1200;
  canvas.height = Math.round((1200 * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws on no canvas.');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser makes no PNG.'));
    }, 'image/png');
  });
}
