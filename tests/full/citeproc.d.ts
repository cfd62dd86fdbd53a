/** The part of citeproc-js that the tests use (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(name: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, references: [string]];
  }
  const CSL: {
    readonly Engine: new (
      system: System,
      style: string,
      locale: string,
      forceLocale: boolean,
    ) => Engine;
  };
  export default CSL;
}
