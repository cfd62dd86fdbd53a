import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

/** A text of an error, as the source writes it: what stands between its values. */
export interface ErrorText {
  /** Relative to the project, with the line. */
  readonly place: string;
  readonly parts: readonly string[];
}

/** The parts of a problem that an author reads; what names the place is the author's own. */
const told = ['found', 'allowed', 'hint'];
/** Between two parts of a text stand the values of one message. */
const longestValue = 300;

/** Finds every text of a problem, and of an error that is thrown, in the source of the project. */
export function errorTexts(): ErrorText[] {
  return globSync('src/{plugin,site}/**/*.{ts,astro}')
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const [script = text] = file.endsWith('.astro')
        ? (/^---\n[^]*?\n---/.exec(text) ?? [''])
        : [];
      const source = ts.createSourceFile(
        file,
        script.replace(/^---|---$/g, ''),
        ts.ScriptTarget.Latest,
        true,
      );
      return textsIn(source, source);
    });
}

function textsIn(node: ts.Node, source: ts.SourceFile, isTold = false): ErrorText[] {
  const parts = isTold ? partsOf(node) : undefined;
  const own: ErrorText[] = [];
  if (parts && /\p{L} | \p{L}/u.test(parts.join(' … '))) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    own.push({ place: `${source.fileName}:${line + 1}`, parts });
  }
  const within = isTold || isProblemPart(node) || isRefusal(node) || isError(node);
  const below: ErrorText[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...textsIn(child, source, within));
  });
  return [...own, ...below];
}

function isProblemPart(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return false;
  return ts.isIdentifier(node.name) && told.includes(node.name.text);
}

/** A problem that is reported at once, as `refuse(context, path, found, allowed, hint)`. */
function isRefusal(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /^(refuse|report)[A-Z]?/.test(node.expression.getText());
}

function isError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText().endsWith('Error');
}

function partsOf(node: ts.Node): string[] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

/** The tests that hold each text, to the letter, with any values between its parts. */
export function testsOf(texts: readonly ErrorText[]): Map<ErrorText, string[]> {
  const tests = globSync('tests/{unit,components,e2e,full}/**/*.{ts,txt}')
    // Which lists what no other test holds.
    .filter((file) => basename(file) !== 'error-texts.test.ts')
    .map((file) => ({ name: basename(file), text: plain(readFileSync(file, 'utf8')) }));
  return new Map(
    texts.map((each) => {
      const pattern = new RegExp(
        each.parts
          .map((part) => RegExp.escape(plain(part).trim()))
          .filter((part) => part !== '')
          .join(`[^]{0,${longestValue}}?`),
      );
      return [each, tests.filter(({ text }) => pattern.test(text)).map(({ name }) => name)];
    }),
  );
}

/** However a test quotes and breaks it. */
function plain(text: string): string {
  return text.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
}
