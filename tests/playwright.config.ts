import { defineConfig } from 'playwright/test';
import { findHeadlessPath } from './support/browser.ts';
import { site, threeLanguages } from './support/builds.ts';
import { root } from './support/project-copy.ts';

const executablePath = findHeadlessPath();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.{test,spec}.ts',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // One more than the cores that the tests are meant for, since a page often waits.
  workers: 3,
  // A test that needs a second try has a defect, or shows one.
  retries: 0,
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['./support/playwright-reporter.ts']],
  use: {
    screenshot: 'only-on-failure',
    // What a page did before a test failed on another machine; a picture per step would take time.
    trace: process.env['CI'] ? { mode: 'retain-on-failure', screenshots: false } : 'off',
    baseURL: site.origin,
    locale: 'en-US',
    timezoneId: 'UTC',
    // Long enough for a busy machine: no test here is about time.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium has no sandbox for root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Letters are as wide as their face has them, however the system has faces drawn.
        '--font-render-hinting=none',
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
