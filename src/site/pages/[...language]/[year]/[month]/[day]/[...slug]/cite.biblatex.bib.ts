import { citationRoute } from '../../../../../../citation-route.ts';

export const { getStaticPaths, GET } = citationRoute('biblatex.bib');
