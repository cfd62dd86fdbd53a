import type { Image, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';
import { notesOf } from './text-file.ts';

/** A site of videos: the pages that it has of them, and what plays one within another page. */
interface VideoSite {
  /** Takes the video's id out of the address of its page. */
  readonly page: RegExp;
  readonly player: (id: string) => string;
}

const sites: readonly VideoSite[] = [
  {
    page: /^https:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/)|youtu\.be\/)([\w-]{11})/,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    page: /^https:\/\/(?:www\.|m\.)?bilibili\.com\/video\/(BV\w{10})/,
    player: (id) => `https://player.bilibili.com/player.html?bvid=${id}&autoplay=1`,
  },
  {
    page: /^https:\/\/vimeo\.com\/(\d+)/,
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  },
];

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

function playerOf(address: string): string | undefined {
  for (const { page, player } of sites) {
    const id = page.exec(address)?.[1];
    if (id !== undefined) return player(id);
  }
  return undefined;
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
