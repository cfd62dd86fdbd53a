import { defineConfig } from 'playwright/test';
import { findBrowser } from './support/browser.ts';
import { site, threeLanguages } from './support/builds.ts';
import { root } from './support/project-copy.ts';

const executablePath = findBrowser()?.path;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.{test,spec}.ts',
  timeout: 240_000,
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A page that a busy machine loads late is tried once more; a fault fails twice.
  retries: process.env['CI'] ? 1 : 0,
  reporter: process.env['CI'] ? 'dot' : 'line',
  use: {
    baseURL: site.origin,
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium has no sandbox for root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/serve.ts',
    cwd: root,
    // The last to be served.
    url: `${threeLanguages.origin}/note/`,
    reuseExistingServer: false,
  },
});
