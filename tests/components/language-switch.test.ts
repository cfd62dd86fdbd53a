import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { LanguageAlternates, LanguageSwitch } from 'astro-octant/components';
import { expect, it } from 'vitest';

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
const alternates = [
  { lang: 'en', name: 'English', href: '/repo/' },
  { lang: 'zh-CN', name: '中文', href: '/repo/zh/' },
];

async function render(
  component: Parameters<typeof container.renderToString>[0],
  props: Record<string, unknown>,
): Promise<string> {
  const html = await container.renderToString(component, { props });
  return html.replace(/<script.*<\/script>/, '');
}

it('links each language in itself and marks the one that is open', async () => {
  expect(await render(LanguageSwitch, { current: 'zh-CN', alternates })).toMatchInlineSnapshot(
    `"<p class="octant-offer" lang="en" hidden><a href="/repo/" hreflang="en">Read this page in English</a> <button type="button" aria-label="Don’t offer it again">×</button></p><nav class="octant-switch" aria-label="语言"><a href="/repo/" lang="en" hreflang="en">English</a> <a href="/repo/zh/" lang="zh-CN" hreflang="zh-CN" aria-current="page">中文</a> </nav>"`,
  );
});

it('hands attributes on to the element', async () => {
  const html = await render(LanguageSwitch, { current: 'en', alternates, id: 'switch' });
  expect(html).toContain('<nav class="octant-switch" aria-label="Language" id="switch">');
});

it('shows nothing where there is no other language', async () => {
  const html = await render(LanguageSwitch, { current: 'en', alternates: alternates.slice(0, 1) });
  expect(html).toBe('');
});

it('tells search engines of every language and of the one for everyone else', async () => {
  expect(await render(LanguageAlternates, { alternates, defaultLang: 'en' })).toMatchInlineSnapshot(
    `"<link rel="alternate" hreflang="en" href="https://example.org/repo/"><link rel="alternate" hreflang="zh-CN" href="https://example.org/repo/zh/"><link rel="alternate" hreflang="x-default" href="https://example.org/repo/">"`,
  );
});

it('finds the page in every language of the site by its own address, where no list is given', async () => {
  const request = new Request('https://example.org/zh/post/');
  const html = await container.renderToString(LanguageSwitch, { request });
  const links = [...html.matchAll(/<a href="([^"]+)" lang="([^"]+)"[^>]*>([^<]+)/g)];
  expect(links.map(([, ...link]) => link)).toEqual([
    ['/post/', 'en', 'English'],
    ['/zh/post/', 'zh', '中文'],
  ]);
  expect(html).toMatch(/aria-current="page">\s*中文/);
  const head = await container.renderToString(LanguageAlternates, { request });
  expect(head).toContain('hreflang="zh" href="https://example.org/zh/post/"');
});

it('says on which tag an address is not full, where the site has none', async () => {
  const props = { alternates: [{ lang: 'en', href: '/tea/' }], writtenAt: 'src/pages/tea.astro:4' };
  const siteless = await AstroContainer.create();
  await expect(siteless.renderToString(LanguageAlternates, { props })).rejects.toThrow(
    'src/pages/tea.astro:4: <LanguageAlternates> has 1 problem.\n- alternates: "/tea/" is not',
  );
});
