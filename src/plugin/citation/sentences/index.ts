export { writeApa } from './apa.ts';
export { writeGbt7714 } from './gbt7714.ts';
export { type Sentence, plainText } from './phrase.ts';
