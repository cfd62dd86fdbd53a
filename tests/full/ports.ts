const first = Number(process.env['TEST_PORT'] ?? 4410) + 40;

/** The first port of each file that serves something, since another one may run beside it. */
export const ports = {
  engines: first,
  webKitDriver: first + 5,
  lighthouse: first + 10,
  manyPosts: first + 15,
  nginx: first + 20,
  hosts: first + 30,
  overlay: first + 60,
};
