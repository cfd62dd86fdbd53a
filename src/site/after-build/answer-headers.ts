import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFolder, PageStep } from './finish-pages.ts';

/**
 * What every answer says beside the policy in its page: that a file is what it is said to be, that no
 * other site may frame it, and what of the reader and the device it leaves alone.
 *
 * @see https://owasp.org/www-project-secure-headers/
 */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** Of files whose names hold a digest of what is in them. */
export const lastingCache = 'public, max-age=31536000, immutable';

/**
 * Writes the headers of a site for hosts that read them from a file of it. What no rule gives a cache
 * header is asked for again each time, which is those hosts' own rule.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function writeHeaders({ root, assets }: BuiltFolder): PageStep {
  return { done: () => writeFile(join(root, '_headers'), headersFile(assets)) };
}

/** @param assets address of the folder of files with digests in their names */
export function headersFile(assets: string): string {
  const rules = [
    ['/*', securityHeaders],
    [`${assets}/*`, { 'Cache-Control': lastingCache }],
  ] as const;
  return rules
    .map(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .flat()
    .join('\n');
}
