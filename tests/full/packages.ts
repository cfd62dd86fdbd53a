import { providePackages } from '../support/debian.ts';

/** The programs and styles of the field, none of which may ship with the plugin, and a web server. */
export default function setup(): void {
  providePackages({
    'texlive-binaries': '/usr/bin/bibtex',
    'texlive-base': '/usr/share/texlive/texmf-dist/web2c/texmf.cnf',
    biber: '/usr/bin/biber',
    nginx: '/usr/sbin/nginx',
    'citation-style-language-styles': '/usr/share/citation-style-language/styles/apa.csl',
    'citation-style-language-locales':
      '/usr/share/citation-style-language/locales/locales-en-US.xml',
  });
}
