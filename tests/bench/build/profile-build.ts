import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Post } from '../../support/posts/generate-posts.ts';
import { buildEnv } from './build-sites.ts';
import { measure } from './measure.ts';
import { type Profile, sumProfiles, tabulate } from './sum-profile.ts';
import type { Tool, ToolSite } from './tools.ts';

/** Builds a site with V8's profiler on, once cold and once after an edit, and tabulates both. */
export async function profileBuild(
  tool: Tool,
  posts: readonly Post[],
): Promise<ReturnType<typeof tabulate>> {
  const site = tool.prepare(posts);
  try {
    const cold = await profile(site);
    appendFileSync(join(site.folder, site.edited), 'Edited again.\n');
    return tabulate(cold, await profile(site));
  } finally {
    rmSync(site.folder, { recursive: true, force: true });
  }
}

async function profile({ command, folder }: ToolSite): Promise<Map<string, number>> {
  const profiles = mkdtempSync(join(tmpdir(), 'octant-profile-'));
  try {
    const options = `${buildEnv.NODE_OPTIONS} --cpu-prof --cpu-prof-dir=${profiles}`;
    await measure(command, folder, { ...buildEnv, NODE_OPTIONS: options });
    const files = readdirSync(profiles).filter((name) => name.endsWith('.cpuprofile'));
    return sumProfiles(
      files.map((name) => JSON.parse(readFileSync(join(profiles, name), 'utf8')) as Profile),
    );
  } finally {
    rmSync(profiles, { recursive: true, force: true });
  }
}
