import { expect, it } from 'vitest';
import { root, run } from '../support/project-copy.ts';
import { report } from '../support/report.ts';
import { installedWithPackage, usedByPages } from '../support/shipped-packages.ts';

/** Licences that let anyone pass on what is made with a package, under the licence of this one. */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
];
/** What a page may hold besides: faces are passed on as they are. */
const allowedInPages = [...allowed, 'OFL-1.1', 'MPL-2.0'];

it('what is installed with the package may be passed on', () => {
  report('licences of what is installed', installedWithPackage(), ({ licence, place }) => {
    expect(allowed, place).toContain(licence);
  });
});

it('what the pages of the site are made with may be passed on', () => {
  report('licences of what pages are made with', usedByPages(), ({ licence, place }) => {
    expect(allowedInPages, place).toContain(licence);
  });
});

it('nothing of it is known to be weak', async () => {
  const { code, output, printed } = await run('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
  });
  const answer = JSON.parse(printed) as {
    readonly statusCode?: number;
    readonly vulnerabilities?: Readonly<Record<string, unknown>>;
  };
  // Some registries keep no record of weaknesses. Of what GitHub runs, each one does.
  const isUnknown = [404, 405, 501].includes(answer.statusCode ?? 0);
  if (isUnknown && !process.env['GITHUB_ACTIONS']) {
    console.log(
      `known weaknesses: the registry answers ${answer.statusCode}; what is deprecated counts`,
    );
  } else {
    expect(answer.vulnerabilities, output).toEqual({});
    expect(code).toBe(0);
  }
});

it('nothing of it is withdrawn by its authors', () => {
  const all = [...installedWithPackage(), ...usedByPages()];
  report('versions that may be withdrawn', all, ({ place, version, deprecated }) => {
    expect(deprecated, `${place} ${version}`).toBeUndefined();
  });
});
