import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAddress, isAllowedAddress, schemeOf } from '../../src/plugin/addresses.ts';
import { reportRuns } from '../support/report.ts';

const allowed = [
  'https://example.org/',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG',
  'mailto:someone@example.org',
  'tel:+498912345',
  '/about/',
  '//example.org/path',
  'about.html',
  '../other/',
  './a:b',
  '?page=2',
  '?to=javascript:',
  '#more',
  '#a:b',
  '',
  '/a:b',
  '/javascript:alert(1)',
  '环境/',
  '1:2',
  'example.org/a:b',
];

const refused = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001Fjavascript:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'view-source:https://example.org/',
  'about:blank',
  'ftp://example.org/',
  'C:\\Users\\me',
  'x-custom+scheme.1:anything',
];

it.each(allowed)('%j may stand in a link', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
  expect(checkAddress('url', address)).toEqual([]);
});

it.each(refused)('%j may not', (address) => {
  expect(isAllowedAddress(address)).toBe(false);
});

it('says what was found, what may stand there, and what to write', () => {
  expect(checkAddress('line 3, key.url', ' java\nscript:alert(1)')).toMatchInlineSnapshot(`
    [
      {
        "allowed": "http:, https:, mailto: or tel:, a path such as /about/, or a place on the page such as #more",
        "found": "" java\\nscript:alert(1)" begins with "javascript:", which no link may",
        "hint": "write the address of a page, such as https://example.org/",
        "path": "line 3, key.url",
      },
    ]
  `);
});

it('reads every scheme as a browser does', () => {
  const piece = fc.constantFrom(
    ...Array.from('jJdh:/#?.'),
    '\t',
    '\n',
    ' ',
    '\0',
    'javascript',
    'data',
    'http',
  );
  reportRuns(
    'addresses as browsers read them',
    fc.check(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = pieces.join('');
        const read = URL.canParse(address) ? new URL(address).protocol.slice(0, -1) : undefined;
        if (read !== undefined) expect(schemeOf(address)).toBe(read);
      }),
      { numRuns: 2000 },
    ),
  );
});
