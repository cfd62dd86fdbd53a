import { citationRoute } from '../../../../../../collections/citation-route.ts';

export const { getStaticPaths, GET } = citationRoute('biblatex.bib');
