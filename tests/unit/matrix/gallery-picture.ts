const head = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="gallery.css"?>
`;

/** Makes an SVG a file that opens as a picture, with an element on each line, for the diff. */
export function galleryPicture(svg: string): string {
  const lines = svg.replace(/(?<=>) ?<(?!\/(?:text|title|desc)>|tspan)/g, '\n<');
  return `${head}${lines}\n`;
}
