/// <reference path="./figures-module.d.ts" />
import { formats } from 'virtual:astro-octant/figures';
import type { Model } from '../matrix/model.ts';
import { isStored } from '../store/content.ts';
import type { FigureFormat } from './address.ts';

/** The formats in which figures exist as files: none for a matrix that is not of the content. */
export function formatsOf(model: Model): readonly FigureFormat[] {
  return isStored(model) ? formats : [];
}
