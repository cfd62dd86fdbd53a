import { vi } from 'vitest';
import type { Engine } from './engines.ts';
import { standStill } from './stand-still.ts';

/** Keys without a letter: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
};

/** Does in any engine what a reader does. */
export class Reader {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Presses keys together. */
  async press(...names: readonly string[]): Promise<void> {
    const values = names.map((name) => keys[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown' as const, value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
    ];
    await this.#engine.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  async type(words: string): Promise<void> {
    for (const letter of words) await this.press(letter);
  }

  /** Moves the pointer onto the first visible element that a selector finds, and that holds a text. */
  async point(selector: string, text = ''): Promise<void> {
    await this.#point(selector, text, []);
  }

  async click(selector: string, text = ''): Promise<void> {
    await this.#point(selector, text, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async #point(
    selector: string,
    text: string,
    then: readonly { type: 'pointerDown' | 'pointerUp'; button: 0 }[],
  ): Promise<void> {
    const find = () =>
      this.#engine.evaluate(
        (selector, text) => {
          const found = [...document.querySelectorAll(selector)].find(
            (element) => element.checkVisibility() && element.textContent.includes(text),
          );
          if (!found) throw new Error(`Nothing to see of ${selector} ${text}`);
          const isInView = () => {
            const { top, bottom } = found.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          };
          // A reader who sees it scrolls no further.
          if (!isInView()) found.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = found.getBoundingClientRect();
          return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
        },
        selector,
        text,
      );
    const { x, y } = await vi.waitFor(find, { timeout: 15_000 });
    const actions = [{ type: 'pointerMove' as const, x, y }, ...then];
    await this.#engine.perform([{ type: 'pointer', id: 'mouse', actions }]);
  }

  async focus(selector: string): Promise<void> {
    await this.#engine.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus();
    }, selector);
  }

  /** Whether what is typed goes to an element that a selector finds. */
  isAt(selector: string): Promise<boolean> {
    return this.#engine.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      selector,
    );
  }

  /** The texts of what a selector finds, each once read without its spaces at the ends. */
  texts(selector: string): Promise<string[]> {
    return this.#engine.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
      selector,
    );
  }

  async text(selector: string): Promise<string> {
    return (await this.texts(selector)).join('\n');
  }

  /** How many elements a selector finds. */
  count(selector: string): Promise<number> {
    return this.#engine.evaluate(
      (selector) => document.querySelectorAll(selector).length,
      selector,
    );
  }

  address(): Promise<string> {
    return this.#engine.evaluate(() => location.href);
  }

  path(): Promise<string> {
    return this.#engine.evaluate(() => location.pathname);
  }

  /** How far an element's top is from the window's, in px; 0 where the page ends before that. */
  strayOf(id: string): Promise<number> {
    return this.#engine.evaluate((id) => {
      const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: NaN };
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      return isAtEnd && top > 0 && top < innerHeight ? 0 : Math.abs(top);
    }, id);
  }

  /** Scrolls an element's top to the window's; false if the page ends before that. */
  scrollTo(id: string): Promise<boolean> {
    return this.#engine.evaluate((id) => {
      const top = () => document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
      scrollBy({ top: top(), behavior: 'instant' });
      return Math.abs(top()) <= 1;
    }, id);
  }

  /** Waits until a page stands still. */
  async settle(): Promise<void> {
    await this.#engine.evaluate(standStill);
  }
}
