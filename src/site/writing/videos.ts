import type { Image, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Problem, listNames, quote } from '../../plugin/problems.ts';
import { eachNode } from './each-node.ts';
import { notesOf } from './text-file.ts';

/** A site of videos: the pages that it has of them, and what plays one within another page. */
interface VideoSite {
  readonly host: RegExp;
  /** Addresses of such pages, for an author who has written another. */
  readonly pages: readonly string[];
  /** Takes the video's id out of the address of its page. */
  readonly page: RegExp;
  /** @param start where it begins, in seconds; 0 for where every video does */
  readonly player: (id: string, start: number) => string;
}

const sites: readonly VideoSite[] = [
  {
    host: /^(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)$/,
    pages: [
      'https://www.youtube.com/watch?v=…',
      'https://www.youtube.com/shorts/…',
      'https://youtu.be/…',
    ],
    page: /^https:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/)|youtu\.be\/)([\w-]{11})/,
    player: (id, start) =>
      `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
  },
  {
    host: /^(?:(?:www|m)\.)?bilibili\.com$/,
    pages: ['https://www.bilibili.com/video/BV…'],
    page: /^https:\/\/(?:www\.|m\.)?bilibili\.com\/video\/(BV\w{10})/,
    player: (id, start) =>
      `https://player.bilibili.com/player.html?bvid=${id}&autoplay=1${start ? `&t=${start}` : ''}`,
  },
  {
    host: /^(?:www\.)?vimeo\.com$/,
    pages: ['https://vimeo.com/…'],
    page: /^https:\/\/vimeo\.com\/(\d+)/,
    player: (id, start) =>
      `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${start ? `#t=${start}s` : ''}`,
  },
];

/** A time as such sites write it into an address: `t=42`, `#t=42s`, `t=1m30s`, `start=42`. */
const time = /[?&#](?:t|start)=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?![^&#])/;

/**
 * A remark plugin for videos, which are written like pictures, with the address of their page. Each
 * becomes a link to that page, which a script turns into the player once a reader asks for it.
 */
export function remarkVideos() {
  return (tree: Root, file: VFile): void => {
    const origins = new Set<string>();
    eachNode(tree, (paragraph) => {
      if (paragraph.type !== 'paragraph') return undefined;
      const [image] = paragraph.children;
      const player = image?.type === 'image' ? playerOf(image.url) : undefined;
      if (image?.type !== 'image' || !player || paragraph.children.length > 1) return undefined;
      origins.add(new URL(player).origin);
      makeLink(paragraph, image, player);
      return false;
    });
    if (origins.size > 0) notesOf(file)['players'] = [...origins].sort();
  };
}

/**
 * What is wrong with an address that still stands for a picture, but belongs to a site of videos: none
 * that can play has it, or one that doesn't stand alone.
 */
export function videoProblem(address: string): Omit<Problem, 'path' | 'line'> | undefined {
  const host = URL.parse(address, 'https://example.org')?.hostname ?? '';
  const site = sites.find((each) => each.host.test(host));
  if (!site) return undefined;
  return playerOf(address) === undefined
    ? {
        found: `no video that can play here has the address ${quote(address)}`,
        allowed: listNames(site.pages),
        hint: 'copy the whole address of the page on which the video plays',
      }
    : {
        found: `the video ${quote(address)} does not stand alone`,
        allowed: 'a video in a paragraph of its own',
        hint: `write ![words](${address}) between two empty lines`,
      };
}

function playerOf(address: string): string | undefined {
  for (const { page, player } of sites) {
    const id = page.exec(address)?.[1];
    if (id !== undefined) return player(id, startIn(address));
  }
  return undefined;
}

/** Where a video begins by the address of its page, in seconds. */
function startIn(address: string): number {
  const parts: readonly (string | undefined)[] = time.exec(address) ?? [];
  const [, hours = 0, minutes = 0, seconds = 0] = parts;
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}

function makeLink(paragraph: Paragraph, image: Image, player: string): void {
  const host = new URL(image.url).hostname.replace(/^(www|m)\./, '');
  const properties = { className: ['video'], dataPlayer: player };
  paragraph.data = { hName: 'figure' };
  paragraph.children = [
    {
      type: 'link',
      url: image.url,
      data: { hProperties: properties },
      children: [
        { type: 'text', value: [image.alt, image.url].find(Boolean) ?? '' },
        { type: 'emphasis', data: { hName: 'small' }, children: [{ type: 'text', value: host }] },
      ],
      ...(image.position && { position: image.position }),
    },
    ...(image.title
      ? [
          {
            type: 'emphasis' as const,
            data: { hName: 'figcaption' },
            children: [{ type: 'text' as const, value: image.title }],
          },
        ]
      : []),
  ];
}
