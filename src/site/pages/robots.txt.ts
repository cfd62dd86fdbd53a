import type { APIRoute } from 'astro';
import { url } from '../routes.ts';

/** See https://www.rfc-editor.org/rfc/rfc9309. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url('/sitemap-index.xml')}\n`);
