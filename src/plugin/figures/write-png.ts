import { crc32, deflateSync } from 'node:zlib';

/** A drawing, row by row from the top: of each pixel its red, green, blue and opacity, a byte each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** The last of the quick levels of deflate: the next takes twice as long, and saves a tenth. */
const level = 3;

/**
 * Writes a drawing as PNG (https://www.w3.org/TR/png-3/) without loss: by the numbers of its colours,
 * where a byte is enough for them. Even areas become small without a filter.
 *
 * @returns `undefined` where it is not opaque throughout
 */
export function writePng({ width, height, pixels }: Raster): Uint8Array<ArrayBuffer> | undefined {
  const { samples, palette } = numberColours(pixels) ?? {};
  if (!isOpaque(palette ?? pixels)) return undefined;
  const type = Buffer.from([8, palette ? 3 : 2, 0, 0, 0]);
  const rows = markRows(samples ?? takeColours(pixels), height);
  return Buffer.concat([
    signature,
    ...chunkOf('IHDR', Buffer.concat([uint32(width), uint32(height), type])),
    ...(palette ? chunkOf('PLTE', takeColours(palette)) : []),
    ...chunkOf('IDAT', deflateSync(rows, { level })),
    ...chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

/** Gives each colour a number; `undefined` where there are too many. */
function numberColours(pixels: Raster['pixels']) {
  const values = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const samples = new Uint8Array(values.length);
  const numbers = new Map<number, number>();
  let last = ~Number(values[0]);
  let number = 0;
  for (let index = 0; index < values.length; index++) {
    const value = Number(values[index]);
    // Most pixels are like the one before, and to compare is quicker than to look up.
    if (value !== last) {
      last = value;
      number = numbers.get(value) ?? numbers.size;
      if (number > 255) return undefined;
      numbers.set(value, number);
    }
    samples[index] = number;
  }
  return { samples, palette: new Uint8Array(Int32Array.from(numbers.keys()).buffer) };
}

function isOpaque(pixels: Uint8Array): boolean {
  for (let index = 3; index < pixels.length; index += 4) if (pixels[index] !== 255) return false;
  return true;
}

/** Leaves the opacity of each pixel out. */
function takeColours(pixels: Uint8Array): Uint8Array {
  const colours = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    colours[to] = Number(pixels[from]);
    colours[to + 1] = Number(pixels[from + 1]);
    colours[to + 2] = Number(pixels[from + 2]);
  }
  return colours;
}

/** Puts before each row the number of its filter, which is 0 for none. */
function markRows(samples: Uint8Array, height: number): Uint8Array {
  const width = samples.length / height;
  const rows = new Uint8Array(samples.length + height);
  for (let y = 0; y < height; y++) {
    rows.set(samples.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

/** A chunk: its length, its name, what it holds, and a checksum of both. */
function chunkOf(name: string, data: Uint8Array): Uint8Array[] {
  return [uint32(data.length), Buffer.from(name), data, uint32(crc32(data, crc32(name)))];
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
