/** Loads giscus (https://giscus.app) when the reader asks for it, in the colours of the page. */
const origin = 'https://giscus.app';
const button = document.querySelector<HTMLButtonElement>('.comments button');

const theme = () => document.documentElement.dataset['scheme'] ?? 'preferred_color_scheme';

function follow(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.giscus-frame');
  frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme: theme() } } }, origin);
}

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, button.dataset, { theme: theme() });
    script.src = `${origin}/client.js`;
    script.async = true;
    script.crossOrigin = 'anonymous';
    button.closest('section')?.append(script);
    button.hidden = true;
  });
  document.documentElement.addEventListener('schemechange', follow);
}

export {};
