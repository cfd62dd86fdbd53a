import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const face = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc'));

/**
 * Has the browsers that this process starts find a face for Chinese, by fontconfig, as they do on
 * every reader's machine: without one, each sign is looked for again and in vain.
 */
export function installChineseFace(): void {
  const folder = mkdtempSync(join(tmpdir(), 'octant-faces-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(dirname(face), '400Regular')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  process.env['FONTCONFIG_FILE'] = file;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
