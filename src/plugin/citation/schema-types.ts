/** Types of schema.org by those of CSL; what is not here is a `CreativeWork`. */
const schemaTypes = {
  'post-weblog': 'BlogPosting',
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  periodical: 'Periodical',
  report: 'Report',
  review: 'Review',
  software: 'SoftwareApplication',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const;

/**
 * The type of a work in the vocabulary of search engines.
 *
 * @param type of CSL
 * @see https://schema.org/CreativeWork
 */
export function schemaType(
  type: string,
): (typeof schemaTypes)[keyof typeof schemaTypes] | 'CreativeWork' {
  return isKnown(type) ? schemaTypes[type] : 'CreativeWork';
}

function isKnown(type: string): type is keyof typeof schemaTypes {
  return Object.hasOwn(schemaTypes, type);
}
