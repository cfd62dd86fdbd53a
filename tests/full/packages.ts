import { providePackages } from '../support/debian.ts';

/** The programs and styles that the field uses, none of which may ship with the plugin. */
export default function setup(): void {
  providePackages({
    'texlive-binaries': '/usr/bin/bibtex',
    'texlive-base': '/usr/share/texlive/texmf-dist/web2c/texmf.cnf',
    biber: '/usr/bin/biber',
    'citation-style-language-styles': '/usr/share/citation-style-language/styles/apa.csl',
    'citation-style-language-locales':
      '/usr/share/citation-style-language/locales/locales-en-US.xml',
  });
}
