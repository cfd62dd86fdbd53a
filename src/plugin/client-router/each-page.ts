/** How a page was opened, as the browser says it of one that is loaded. */
type Opened = readonly { readonly type: string }[];

/** What a script sees of `window` while one page is open, of those that come and go without a load. */
export interface PageWindow {
  /** Listens until the page is left. */
  readonly addEventListener: (
    type: string,
    listener: (event: Event) => void,
    options?: AddEventListenerOptions,
  ) => void;
  /** The router scrolls by itself, and leaves nothing of that to the browser. */
  readonly history: {
    readonly state: unknown;
    readonly replaceState: (state: unknown, unused: string, address: URL | string) => void;
    scrollRestoration: ScrollRestoration;
  };
  readonly performance: {
    readonly getEntriesByType: (type: 'navigation') => Opened;
  };
}

/**
 * Runs a script now, and again for each page that Astro's `<ClientRouter>` opens or comes back to.
 *
 * @param isLast true for one that measures what the others have made of a page
 * @see https://docs.astro.build/en/guides/view-transitions/#lifecycle-events
 */
export function onEachPage(run: (page: PageWindow) => void, isLast = false): void {
  let leaving = new AbortController();
  let opened: Opened = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const open = () => {
    const { signal } = leaving;
    const entries = opened;
    run({
      addEventListener: (type, listener, options) => {
        addEventListener(type, listener, { ...options, signal });
      },
      history: {
        get state(): unknown {
          return history.state as unknown;
        },
        replaceState: (...entry) => {
          history.replaceState(...entry);
        },
        scrollRestoration: 'manual',
      },
      performance: { getEntriesByType: () => entries },
    });
  };
  document.addEventListener('astro:before-preparation', (event) => {
    const { navigationType } = event as Event & { readonly navigationType?: string };
    opened = [{ type: navigationType === 'traverse' ? 'back_forward' : 'navigate' }];
  });
  document.addEventListener('astro:after-swap', () => {
    leaving.abort();
    leaving = new AbortController();
    // Behind all who listen, and before anything is painted.
    if (isLast) queueMicrotask(open);
    else open();
  });
  open();
}
