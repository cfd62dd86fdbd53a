import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Kind, Weight } from '../../../content/measurements/runs.ts';
import type { Report } from '../../support/lighthouse.ts';
import type { ServedPages } from './serve-pages.ts';

const kindOf: Readonly<Record<string, Kind>> = {
  '': 'page',
  '.html': 'page',
  '.css': 'style',
  '.js': 'script',
  '.woff2': 'face',
  '.woff': 'face',
  '.ttf': 'face',
};

/** Weighs what Chromium fetched for a page, as the report has it. */
export function weigh(report: Report, served: ServedPages): Partial<Record<Kind, Weight>> {
  const items = (report.audits['network-requests']?.details?.items ?? []) as { url: string }[];
  const fetched = [...new Set(items.map(({ url }) => url))].filter((url) =>
    url.startsWith(served.origin),
  );
  const weights: Partial<Record<Kind, Weight>> = {};
  for (const url of fetched) {
    const body = served.read(url.slice(served.origin.length));
    // An icon that a browser asks for by itself and the site has not.
    if (!body) continue;
    const kind = kindOf[extname(new URL(url).pathname)] ?? 'other';
    const { requests, raw, gzip, brotli } = weights[kind] ?? nothing;
    // A face has been compressed, and is sent as it is.
    const isFace = kind === 'face';
    weights[kind] = {
      requests: requests + 1,
      raw: raw + body.length,
      gzip: gzip + (isFace ? body.length : gzipSync(body, { level: 9 }).length),
      brotli: brotli + (isFace ? body.length : brotliCompressSync(body).length),
    };
  }
  return weights;
}

const nothing: Weight = { requests: 0, raw: 0, gzip: 0, brotli: 0 };
