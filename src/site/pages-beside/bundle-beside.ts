import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { BundleScripts } from '../after-build/one-script.ts';

/** A bundle that a thread wants, and where it hears its name; nothing where none could be made. */
export interface WantedBundle {
  readonly wanted: Parameters<BundleScripts>;
  readonly tell: MessagePort;
}

/**
 * Has the build make bundles for a thread: it has loaded what that takes, and makes each once.
 *
 * @param post hands over what is wanted, with a port
 */
export function wantBundle(
  post: (wanted: WantedBundle, transferred: [MessagePort]) => void,
): BundleScripts {
  return async (...wanted) => {
    const { port1, port2 } = new MessageChannel();
    post({ wanted, tell: port1 }, [port1]);
    const [name] = (await once(port2, 'message')) as [string | undefined];
    port2.close();
    if (name === undefined) throw new Error('The build could not bundle the scripts of a page.');
    return name;
  };
}

/** Makes a bundle for a thread that wants one. */
export async function tellBundle(
  { wanted, tell }: WantedBundle,
  bundle: BundleScripts,
): Promise<void> {
  // Its mistake is told when the site is finished.
  tell.postMessage(await bundle(...wanted).catch(() => undefined));
  tell.close();
}
