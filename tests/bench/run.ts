// `npm run bench` times figures beside those of others, `npm run bench -- pages` the paint of pages.
await import(process.argv[2] === 'pages' ? './pages.ts' : './figures.ts');
export {};
