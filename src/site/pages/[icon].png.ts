import type { APIRoute, GetStaticPaths } from 'astro';
import { handedOn } from '../config/handed-on.ts';
import { type Icon, drawIcon, manifestIcons, touchIcon } from '../pictures/icons.ts';

interface Props extends Record<string, unknown> {
  readonly icon: Icon;
}

export const getStaticPaths = (() =>
  [touchIcon, ...manifestIcons].map((icon) => ({
    params: { icon: icon.name },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { icon } }) =>
  new Response(await drawIcon(icon, handedOn.cache), { headers: { 'content-type': 'image/png' } });
