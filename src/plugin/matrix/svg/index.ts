export { type Markup, escapeXml, markup, nothing, writeAll } from './markup.ts';
export { standaloneCss } from './style.ts';
export {
  type Medium,
  addressOf,
  colourClass,
  levelClass,
  levelClasses,
  writeMarks,
  writeSvg,
} from './write.ts';
