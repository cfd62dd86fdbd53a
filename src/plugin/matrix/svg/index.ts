export { type Markup, escapeXml, markup, nothing, writeAll } from './markup.ts';
export { figureCss, pictureCss, standaloneCss } from './style.ts';
export {
  type Medium,
  type SvgOptions,
  addressOf,
  colourClass,
  levelClass,
  levelClasses,
  writeHatch,
  writeMarks,
  writeStripes,
  writeSvg,
} from './write.ts';
export { writeSwitch } from './write-switch.ts';
