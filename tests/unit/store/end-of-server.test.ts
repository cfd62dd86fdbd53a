import { expect, it } from 'vitest';
import { createContentReader } from '../../../src/plugin/store/content-plugin.ts';

/** A dev server whose pages are told what the test has Astro tell them. */
function start() {
  const folders = { matrices: 'content/matrices', citations: 'content/citations' };
  const isDrawn = (file: string) => file === 'content/matrices/tea.yaml';
  const { plugin } = createContentReader(folders, '/site', () => undefined, '', isDrawn);
  const hooks = plugin as unknown as { configureServer(server: object): void };
  const told: unknown[] = [];
  const hot = { send: (...message: unknown[]) => told.push(message) };
  let changed: ((file: string) => void) | undefined;
  const watcher = {
    add: () => undefined,
    on: (_event: 'change', listen: (file: string) => void) => (changed = listen),
  };
  hooks.configureServer({ watcher, environments: { client: { hot } } });
  return {
    told,
    send: (...message: unknown[]) => hot.send(...message),
    change: (name: string) => {
      changed?.(`/site/content/matrices/${name}`);
    },
  };
}

const reload = { type: 'full-reload', path: '*' };

it('has no page load again from a server that ends for a definition that a text draws', () => {
  const { change, send, told } = start();
  change('tea.yaml');
  send(reload);
  send({ type: 'error' });
  send('tea:poured', { hot: true });
  expect(told).toEqual([[{ type: 'error' }], ['tea:poured', { hot: true }]]);
});

it('has pages load again for another file, and where Astro could not start again', () => {
  const { change, send, told } = start();
  send(reload);
  change('tea.yaml');
  change('cup.yaml');
  send(reload);
  expect(told).toEqual([[reload], [reload]]);
});
