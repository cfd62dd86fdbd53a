import type { Page } from 'playwright/test';
import site from '../fixtures/content/site.config.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"/>';

/** Answers for the host from which the fixtures allow pictures, so that no test asks the network. */
export async function servePictures(page: Page): Promise<{ readonly host: string | undefined }> {
  const [host] = site.pictureHosts;
  await page.route(`${host}/**`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  );
  return { host };
}
