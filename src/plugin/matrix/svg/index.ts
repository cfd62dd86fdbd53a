export { type Markup, escapeXml, markup, nothing, writeAll } from './markup.ts';
export { figureCss, standaloneCss } from './style.ts';
export {
  type Medium,
  type SvgOptions,
  addressOf,
  colourClass,
  levelClass,
  levelClasses,
  writeMarks,
  writeSvg,
} from './write.ts';
export { writeSwitch } from './write-switch.ts';
