export { default as ParallelText } from './ParallelText.astro';
