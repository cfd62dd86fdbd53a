/// <reference path="./figures-module.d.ts" />
import { formats } from 'virtual:astro-octant/figures';
import type { CheckedMatrix } from '../matrix/index.ts';
import { isStored } from '../store/content.ts';
import type { FigureFormat } from './address.ts';

/** The formats in which figures exist as files: none for a matrix that is not of the content. */
export function formatsOf(matrix: CheckedMatrix): readonly FigureFormat[] {
  return isStored(matrix) ? formats : [];
}
