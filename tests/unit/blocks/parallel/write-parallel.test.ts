import { describe, expect, it } from 'vitest';
import { writeParallel } from '../../../../src/plugin/blocks/parallel/index.ts';

const sides = [{ lang: 'en' }, { lang: 'zh' }];
const beside = (english: string, chinese: string) => writeParallel([english, chinese], sides);

describe('the parallel page', () => {
  it('sets a block beside its translation', () => {
    expect(beside('<p id="a">One.</p>', '<p id="a">一。</p>')).toBe(
      '<div id="a" class="octant-pair"><p lang="en">One.</p><p lang="zh">一。</p></div>',
    );
  });

  it('leaves room beside words that one side lacks, but not beside a picture', () => {
    const english = '<p id="x">Here only.</p><p id="y"><img src="a.png"></p>';
    expect(beside(english, '')).toBe(
      '<div id="x" class="octant-pair"><p lang="en">Here only.</p><div></div></div><p id="y"><img src="a.png"></p>',
    );
  });

  it('writes once what is the same', () => {
    const code = '<pre id="a"><code>x()</code></pre>';
    expect(beside(code, code)).toBe(code);
  });

  it('writes twice what differs below the same words', () => {
    const rows = (...words: string[]) => words.map((word) => `<li>${word}</li>`).join('');
    const box = (...words: string[]) => `<details id="a"><p>One</p>${rows(...words)}</details>`;
    const marked = (sign: string) => `<p id="a">One <b class="${sign}">two</b></p>`;
    const held = (word: string) =>
      `<p id="a">One</p><div id="b"><template>${word}</template></div>`;
    for (const [english, chinese] of [
      [box('a', 'b'), box('a', 'c')],
      [box('a', 'b'), box('a')],
      [marked('x'), marked('y')],
      [held('x'), held('y')],
    ] as const) {
      expect(beside(english, english)).not.toContain('octant-pair');
      expect(beside(english, chinese)).toContain('octant-pair');
    }
  });

  it('writes twice two pictures that differ', () => {
    const picture = (name: string) => `<p id="a"><img src="${name}.png"></p>`;
    expect(beside(picture('en'), picture('zh'))).toBe(
      '<div id="a" class="octant-pair"><p lang="en"><img src="en.png"></p><p lang="zh"><img src="zh.png"></p></div>',
    );
  });

  it('keeps a picture and the paragraph that stands opposite to it', () => {
    expect(beside('<p id="a"><img src="a.png"></p>', '<p id="a">一。</p>')).toBe(
      '<div id="a" class="octant-pair"><p lang="en"><img src="a.png"></p><p lang="zh">一。</p></div>',
    );
  });

  it('keeps the words beside a figure of a list item, which both sides share', () => {
    const item = (words: string) =>
      `<ul><li id="a">${words}<figure id="f"><svg></svg></figure></li></ul>`;
    expect(beside(item('One'), item('一'))).toBe(
      '<ul role="list"><li id="a"><div class="octant-pair"><div lang="en">One</div><div lang="zh">一</div></div><figure id="f"><svg></svg></figure></li></ul>',
    );
  });

  it('keeps the words beside a figure of a quote', () => {
    const quote = (words: string) =>
      `<blockquote><p id="a">${words}</p><figure id="f"><svg></svg></figure></blockquote>`;
    expect(beside(quote('One'), quote('一'))).toBe(
      '<blockquote><div id="a" class="octant-pair"><p lang="en">One</p><p lang="zh">一</p></div><figure id="f"><svg></svg></figure></blockquote>',
    );
  });

  it('gives each side its own figure where they differ', () => {
    const figure = (words: string) =>
      `<figure id="f"><svg><pattern id="p"></pattern></svg><figcaption>${words}</figcaption></figure>`;
    expect(beside(figure('One'), figure('一'))).toBe(
      '<div id="f" class="octant-pair"><figure lang="en"><svg><pattern id="p"></pattern></svg><figcaption>One</figcaption></figure><figure lang="zh"><svg><pattern></pattern></svg><figcaption>一</figcaption></figure></div>',
    );
  });

  it('has one heading for both, with each side’s own address', () => {
    const english = '<section><h2 data-block="s1" id="one">One</h2></section>';
    const chinese = '<section><h2 data-block="s1" id="一">一</h2></section>';
    expect(beside(english, chinese)).toBe(
      '<h2 id="one" data-block="s1" class="octant-pair"><span lang="en">One</span> <span id="一" lang="zh">一</span></h2>',
    );
  });

  it('pairs loose items with tight ones', () => {
    const english = '<ul><li id="a"><p>One</p><p id="a.1">More</p></li></ul>';
    const chinese = '<ul><li id="a">一</li></ul>';
    expect(beside(english, chinese)).toBe(
      '<ul role="list"><li id="a"><div class="octant-pair"><p lang="en">One</p><div lang="zh">一</div></div><div id="a.1" class="octant-pair"><p lang="en">More</p><div></div></div></li></ul>',
    );
  });

  it('gives words that both items share a line of their own', () => {
    const list = '<ol start="3"><li id="a">RLHF</li></ol>';
    expect(beside(list, list)).toBe(
      '<ol start="3" role="list"><li id="a"><div class="octant-pair"><div>RLHF</div></div></li></ol>',
    );
  });

  it('keeps what has one id twice', () => {
    const twice = '<p id="a">One</p><p id="a">Two</p>';
    expect(beside(twice, twice)).toBe('<p id="a">One</p><p>Two</p>');
  });
});
