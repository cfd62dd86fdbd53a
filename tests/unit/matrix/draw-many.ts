import { parentPort } from 'node:worker_threads';
import { renderMatrix } from 'astro-octant/matrix';

// Draws as many cells as a grid may have, and tells how many it drew.

const levels = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, `level ${id}`]));
const axes = Object.fromEntries(
  ['p', 'q', 'r', 's', 't', 'u'].map((id) => [id, { label: `axis ${id}`, levels }]),
);
const definition = { id: 'large', languages: ['en', 'zh'], title: 'Large', axes };
parentPort?.postMessage(renderMatrix(definition).match(/<g /g)?.length);
