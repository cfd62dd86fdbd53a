/** Addresses that run something, show what their author wrote, or lead out of the web. */
export const refusedAddresses: readonly string[] = [
  ...['javascript:alert(1)', 'JavaScript:alert(1)', 'JAVASCRIPT:', 'javascript:', 'javascript://x'],
  ...[' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\nscript:alert(1)'],
  ...['java\tscript:alert(1)', 'javascript\n:alert(1)', '\n\tjavascript:alert(1)'],
  ...['data:text/html,x', 'DATA:text/html;base64,eA==', 'data:image/svg+xml,x', 'vbscript:x'],
  ...['file:///etc/passwd', 'blob:x', 'about:blank', 'view-source:http://a.example/'],
  ...['ftp://a.example/', 'ws://a.example/', 'filesystem:x', 'feed:http://a.example/', 'c:/x'],
];

/** Addresses that only lead somewhere. */
export const takenAddresses: readonly string[] = [
  ...['#a', '#', '/a/', '/', 'a', './a', '../a', '?a', '//b.c/', 'a/b:c', './javascript:a', '?a:b'],
  ...['#javascript:a', 'https://example.org/', 'HTTP://example.org', 'https://example.org/?a=b#c'],
  ...['https://example.org/javascript:a', 'mailto:a@example.org', 'tel:1', '/环境/', '/a b/'],
];
