/** What a link to the playground holds. */
export interface Played {
  /** The definition, as it is written. */
  readonly text: string;
  readonly view: string;
  readonly language: string;
}

/**
 * Writes what is played into a fragment: JSON, compressed by DEFLATE
 * (https://www.rfc-editor.org/info/rfc1951), in base64url (https://www.rfc-editor.org/info/rfc4648).
 */
export async function toFragment(played: Played): Promise<string> {
  const packed = await pipe(
    new TextEncoder().encode(JSON.stringify(played)),
    new CompressionStream('deflate-raw'),
  );
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads what {@link toFragment} wrote; nothing where it is something else, or was cut. */
export async function fromFragment(fragment: string): Promise<Played | undefined> {
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const unpacked = await pipe(packed, new DecompressionStream('deflate-raw'));
    const read: unknown = JSON.parse(new TextDecoder().decode(unpacked));
    return isPlayed(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isPlayed(value: unknown): value is Played {
  if (typeof value !== 'object' || value === null) return false;
  const { text, view, language } = value as Record<string, unknown>;
  return [text, view, language].every((part) => typeof part === 'string');
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
