/** Loads giscus (https://giscus.app) when the reader asks for it, in the colours of the page. */
const origin = 'https://giscus.app';
const comments = document.querySelector('.comments');
const button = comments?.querySelector('button');
const alert = comments?.querySelector<HTMLElement>('[role=alert]');

/** How comments are shown, whichever they are. */
const settings = {
  mapping: 'specific',
  strict: '0',
  reactionsEnabled: '1',
  emitMetadata: '0',
  inputPosition: 'top',
  loading: 'lazy',
  lang: document.documentElement.lang,
};

const theme = () => document.documentElement.dataset['scheme'] ?? 'preferred_color_scheme';

function follow(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.giscus-frame');
  frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme: theme() } } }, origin);
}

if (button && alert) {
  const show = (hasFailed: boolean) => {
    button.hidden = !hasFailed;
    alert.textContent = hasFailed ? (alert.dataset['failed'] ?? '') : '';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, settings, button.dataset, { theme: theme() });
    script.src = `${origin}/client.js`;
    script.async = true;
    script.crossOrigin = 'anonymous';
    script.addEventListener('error', () => {
      script.remove();
      show(true);
    });
    show(false);
    comments?.append(script);
  });
  document.documentElement.addEventListener('schemechange', follow);
}

export {};
