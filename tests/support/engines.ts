import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { vi } from 'vitest';

/** A device and what is done with it: https://www.w3.org/TR/webdriver2/#actions */
export interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly (
    | { readonly type: 'keyDown' | 'keyUp'; readonly value: string }
    | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
    | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  )[];
}

/** A browser with one window. */
export interface Engine {
  readonly version: string;
  open(address: string): Promise<void>;
  /** Runs a function in the page, which refers to nothing around it. */
  evaluate<A extends readonly unknown[], T>(
    work: (...words: NoInfer<A>) => T,
    ...words: A
  ): Promise<Awaited<T>>;
  perform(sources: readonly InputSource[]): Promise<void>;
  /** Makes the page as large as that, in px. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The Debian packages of both engines, and a file of each. */
export const enginePackages = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
};

/** What is read of the answers. */
interface Answer {
  readonly capabilities: { readonly browserVersion: string };
  readonly sessionId: string;
  readonly contexts: readonly [{ readonly context: string }];
  readonly result: { readonly value: string };
  readonly message?: string;
}

/** Starts Debian's Firefox, which speaks WebDriver BiDi by itself. */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'octant-firefox-'));
  const firefox = spawn(
    enginePackages['firefox-esr'],
    ['--headless', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await wordFrom(firefox.stderr, /WebDriver BiDi listening on (\S+)/);
  const send = await connect(`${address}/session`);
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { context } = (await send('browsingContext.getTree', {})).contexts[0];
  await send('browsingContext.activate', { context });
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (work, ...words) => {
      const expression = callOf(work.toString(), words);
      const target = { context };
      const { result } = await send('script.evaluate', { expression, target, awaitPromise: true });
      return valueOf(result.value);
    },
    perform: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      await end(firefox);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Starts Debian's WebKit and its driver, at a port, on a screen that nobody sees. */
export async function startWebKit(port: number): Promise<Engine> {
  const screen = spawn(enginePackages.xvfb, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await wordFrom(screen.stdout, /(\d+)/);
  const driver = spawn(enginePackages['webkit2gtk-driver'], [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: 'ignore',
  });
  const post = async (path: string, body: object) => {
    const address = `http://127.0.0.1:${port}/session${path}`;
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${(value as Answer).message ?? ''}`);
    return value;
  };
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  const asked = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = await vi.waitFor(
    async () => (await post('', { capabilities: { alwaysMatch: asked } })) as Answer,
    { timeout: 30_000 },
  );
  const evaluate: Engine['evaluate'] = async (work, ...words) => {
    const script = `${callOf(work.toString(), words)}.then(arguments[0])`;
    const json = await post(`/${sessionId}/execute/async`, { script, args: [] });
    return valueOf(json as string);
  };
  return {
    version: `WebKit ${capabilities.browserVersion}`,
    open: async (url) => {
      await post(`/${sessionId}/url`, { url });
    },
    evaluate,
    perform: async (actions) => {
      await post(`/${sessionId}/actions`, { actions });
    },
    resize: async (width, height) => {
      const frame = await evaluate(() => outerHeight - innerHeight);
      await post(`/${sessionId}/window/rect`, { width, height: height + frame });
    },
    close: async () => {
      await end(driver);
      await end(screen);
    },
  };
}

/** The call of a function, for a page: a promise of what it gives or throws, as JSON. */
function callOf(work: string, words: readonly unknown[]): string {
  return `(async () => (${work})(...${JSON.stringify(words)}))()
    .then((value) => ({ value }), (error) => ({ error: String(error) }))
    .then(JSON.stringify)`;
}

function valueOf(json: string) {
  const { value, error } = JSON.parse(json) as { value: never; error?: string };
  if (error) throw new Error(error);
  return value;
}

/** Sends commands over a socket, each answered under its number. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const pending: PromiseWithResolvers<Answer>[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = JSON.parse(String(data)) as {
      readonly id: number;
      readonly result?: Answer;
      readonly message: string;
    };
    if (result) pending[id]?.resolve(result);
    else pending[id]?.reject(new Error(message));
  });
  return (method: string, params: object): Promise<Answer> => {
    const answer = Promise.withResolvers<Answer>();
    const id = pending.push(answer) - 1;
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
}

/** Waits for a program to say a word, the first group of a pattern. */
function wordFrom(output: Readable, pattern: RegExp): Promise<string> {
  const word = Promise.withResolvers<string>();
  let said = '';
  output.on('data', (chunk) => {
    said += String(chunk);
    const found = pattern.exec(said)?.[1];
    if (found) word.resolve(found);
  });
  output.on('end', () => {
    word.reject(new Error(`A browser ended: ${said}`));
  });
  return word.promise;
}

async function end(program: ChildProcess): Promise<void> {
  program.kill();
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
}
