import { describe, expect, it } from 'vitest';
import { checkCitations } from '../../../src/plugin/store/check-citations.ts';

const fixtures = 'tests/fixtures/citations';

describe('the check before a build', () => {
  it('passes a folder without mistakes', () => {
    expect(() => {
      checkCitations(`${fixtures}/right`, '.');
    }).not.toThrow();
  });

  it('passes a site without such a folder', () => {
    expect(() => {
      checkCitations('content/nowhere', '.');
    }).not.toThrow();
  });

  it('names the file and line of every mistake in the folder', () => {
    let message = '';
    try {
      checkCitations(`${fixtures}/wrong`, '.');
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/^OctantError: tests\/fixtures\/citations\/wrong has \d+ problems\./);
    expect(message).toContain('wrong/a-comma-is-missing.bib, line 4: expected a comma');
    expect(message).toContain('wrong/the-type-is-unknown.bib, line 1, essay: "@artcle"');
  });
});
