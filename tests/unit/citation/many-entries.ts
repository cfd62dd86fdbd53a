/** A file of papers in one book of proceedings, with as many entries as that. */
export function manyEntries(count: number): string {
  const papers = Array.from(
    { length: count - 1 },
    (_, index) => `@inproceedings{paper${index},
  author = {Wei Liu and {\\'E}va Tard{\\'o}s and Ludwig van Beethoven and {Barnes and Noble}},
  title = {Scaling {RLHF} for the ${index}th Time},
  crossref = {whole},
  note = note # { of it},
  pages = {${index}--${index + 9}},
  url = {www.example.org/${index}},
  doi = {https://doi.org/10.1000/${index}}
}
`,
  );
  const whole = '@proceedings{whole, editor = {Wei Liu}, title = {Proceedings}, year = {2025}}\n';
  return `@string{note = {A note}}\n${papers.join('')}${whole}`;
}
