/** Reads what the browser keeps; `null` where there is nothing or the reader forbids it. */
export function recall(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in the browser, where the reader allows it. */
export function keep(storage: 'localStorage' | 'sessionStorage', key: string, text: string): void {
  try {
    window[storage].setItem(key, text);
  } catch {
    // The page works without it: the switch still leads to the block by its id.
  }
}
