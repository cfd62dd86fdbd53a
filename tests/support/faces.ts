import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

/** A face out of an npm package. */
export interface Face {
  /** Its name in the package's style sheets. */
  readonly family: string;
  /** The package's style sheets. */
  readonly sheets: readonly string[];
}

export const notoSerif: Face = { family: 'Noto Serif', sheets: regularAndBold('noto-serif') };

/** The Latin faces in which figures are drawn. */
export const latinFaces: readonly Face[] = [
  {
    family: 'Source Serif 4 Variable',
    sheets: ['@fontsource-variable/source-serif-4/wght.css'],
  },
  notoSerif,
  // It has the widths of Georgia.
  { family: 'Gelasio', sheets: regularAndBold('gelasio') },
  // The widest of the usual faces of systems.
  { family: 'DejaVu Serif', sheets: regularAndBold('dejavu-serif') },
];

function regularAndBold(name: string): string[] {
  return [400, 700].map((weight) => `@fontsource/${name}/latin-${weight}.css`);
}

export const chineseSerif: Face = {
  family: 'Noto Serif SC Variable',
  sheets: ['@fontsource-variable/noto-serif-sc/wght.css'],
};

const chineseSans: Face = {
  family: 'Noto Sans SC Variable',
  sheets: ['@fontsource-variable/noto-sans-sc/wght.css'],
};

export const chineseFaces: readonly Face[] = [chineseSerif, chineseSans];

const { resolve } = createRequire(import.meta.url);

/** A host that only tests know. */
const host = 'https://faces.test/';

/** Lets a page load the files that `fontFaceRules` names. */
export async function serveFaces(page: Page): Promise<void> {
  await page.route(`${host}**`, (route) =>
    route.fulfill({
      path: resolve(route.request().url().slice(host.length)),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
}

/**
 * The rules that bring a face into a page, of whose files the browser loads those that hold a letter
 * of the page.
 *
 * @param family the name by which the page knows the face
 */
export function fontFaceRules(face: Face, family = face.family): string {
  const rules = face.sheets.map((sheet) =>
    readFileSync(resolve(sheet), 'utf8').replaceAll('url(./', `url(${host}${sheet}/../`),
  );
  return rules.join('\n').replaceAll(`'${face.family}'`, `'${family}'`);
}

/**
 * Brings faces into a page under the names by which its style asks the reader's system for them. The
 * page's policy allows no foreign style, so the test sets `bypassCSP`.
 */
export async function installFaces(
  page: Page,
  faces: Readonly<Record<string, Face>>,
): Promise<void> {
  const rules = Object.entries(faces).map(([family, face]) => fontFaceRules(face, family));
  await serveFaces(page);
  await page.addStyleTag({ content: rules.join('\n') });
  await loadedFaces(page);
}

/** Waits until a page has every face that its text needs, and gives the names of those it has. */
export async function loadedFaces(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The files to load are known once the page is laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(loaded.map(({ family }) => family.replace(/^"|"$/g, '')))].toSorted();
  });
}
