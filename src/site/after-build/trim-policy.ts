import { createHash } from 'node:crypto';
import type { KeptStep } from './keep-pages.ts';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Makes each page's content security policy allow only what stands in that page. Astro writes the
 * hashes of every script that any page of any site could hold; a page here holds one or two. And it
 * puts the policy before everything that it is to bind.
 */
export function trimPolicy(): KeptStep {
  return { make: (html) => ({ html: putPolicyFirst(trimHashes(html)) }) };
}

/** Leaves out the hashes of a page's policy that belong to no inline script or style of it. */
export function trimHashes(html: string): string {
  const parts = html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const hashes = new Set([...parts].map(([, , text = '']) => hashOf(text)));
  return html.replace(policyTag, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (written, hash: string) =>
      hashes.has(hash) ? written : '',
    ),
  );
}

/**
 * Sets the policy of a page right behind its `<meta charset>`: a policy binds only what stands after
 * it (https://www.w3.org/TR/CSP3/#meta-element), and Astro writes it behind the scripts.
 */
export function putPolicyFirst(html: string): string {
  const policy = policyTag.exec(html)?.[0];
  if (policy === undefined) return html;
  return html.replace(policy, '').replace(/<meta charset=[^>]*>/i, (charset) => charset + policy);
}

/** See https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
