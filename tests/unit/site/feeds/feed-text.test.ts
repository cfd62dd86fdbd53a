import { expect, it } from 'vitest';
import { feedText } from '../../../../src/site/feeds/feed-text.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { writeSign } from '../../../../src/site/formulas/formula-sign.ts';

const page = 'https://example.org/repo/2025/a/';
const text = (html: string) => feedText(html, page);

it('makes every address whole', () => {
  expect(
    text(
      '<p><a href="#x">1</a> <a href="/repo/b/">2</a> <a href="https://c.org">3</a></p><img src="d.png" alt="d">',
    ),
  ).toBe(
    '<p><a href="https://example.org/repo/2025/a/#x">1</a> <a href="https://example.org/repo/b/">2</a> <a href="https://c.org/">3</a></p><img src="https://example.org/repo/2025/a/d.png" alt="d">',
  );
});

it('leaves an address that is none as it is', () => {
  expect(text('<a href="https://[">a</a>')).toBe('<a href="https://[">a</a>');
});

it('keeps no style, script, control or hook of the page', () => {
  const html =
    '<section class="s"><h2 id="a" class="s0">A<a class="other" href="/zh/">中文</a></h2><p style="color:red" data-x="1" tabindex="0" onclick="x()">B <button>copy</button></p></section><script>x()</script><style>a{}</style><!-- c --><div id="more"></div>';
  expect(text(html)).toBe('<section><h2>A</h2><p>B </p></section>');
});

it('shows a figure that is a file as that picture, with its words', () => {
  const html =
    '<figure class="octant-figure"><svg><title>Tea</title><desc>Four cells.</desc></svg><figcaption><span><b>Figure 1</b> Tea <a href="/f/tea.en.svg" aria-label="Figure 1, SVG">SVG</a> <a href="/f/tea.en.png" aria-label="Figure 1, PNG">PNG</a></span><details><summary>As a table</summary><table></table></details></figcaption></figure>';
  expect(text(html)).toMatchInlineSnapshot(
    `"<figure><img src="https://example.org/f/tea.en.png" alt="Tea Four cells."><figcaption><span><b>Figure 1</b> Tea  </span></figcaption></figure>"`,
  );
});

it('shows the table of any other figure', () => {
  const html =
    '<figure><svg><title>Tea</title></svg><figcaption>Tea<details><summary>As a table</summary><table><tbody><tr><td>a</td></tr></tbody></table></details></figcaption></figure>';
  expect(text(html)).toBe(
    '<figure><table><tbody><tr><td>a</td></tr></tbody></table><figcaption>Tea</figcaption></figure>',
  );
});

it('says a drawing within a line by its name', () => {
  expect(text('<p>the cup, <span><svg><title>gaiwan</title></svg></span>, is one</p>')).toBe(
    '<p>the cup, <span>gaiwan</span>, is one</p>',
  );
});

it('keeps of a formula what says it, and not how it is drawn', () => {
  const math =
    '<math><semantics><mi mathvariant="normal">x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>';
  expect(
    text(
      `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" style="x">x</span></span>`,
    ),
  ).toBe(`<span><span>${math}</span></span>`);
});

it('keeps the words of a task, with its state, and shows a picture once', () => {
  expect(
    text(
      '<ul><li class="task-list-item"><label><input type="checkbox" checked disabled> Boil</label><ul><li class="task-list-item"><label><input type="checkbox" disabled> Wait</label></li></ul></li></ul>',
    ),
  ).toBe('<ul><li><span>☑ Boil</span><ul><li><span>☐ Wait</span></li></ul></li></ul>');
  expect(
    text(
      '<figure><span><img src="/a.png" alt="A"><button>x</button></span><dialog><button><img src="/a.png" alt=""></button></dialog><figcaption>B</figcaption></figure>',
    ),
  ).toBe(
    '<figure><span><img src="https://example.org/a.png" alt="A"></span><figcaption>B</figcaption></figure>',
  );
});

it('has a formula spoken that its page draws later', () => {
  handedOn.speakFormula = ({ tex }) =>
    `<span class="katex-mathml"><math><mi>${tex}</mi></math></span>`;
  const held = writeSign({ tex: 'x', isDisplay: false });
  expect(text(`<p>It is <span class="katex">${held}</span>, or <i>${held}</i>.</p>`)).toBe(
    `<p>It is <span><span><math><mi>x</mi></math></span></span>, or <i>${held}</i>.</p>`,
  );
});
