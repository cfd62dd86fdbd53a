export { type Alternate } from './alternate.ts';
