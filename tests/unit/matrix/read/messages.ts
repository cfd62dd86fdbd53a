import { readMatrix } from 'astro-octant/matrix';
import { OctantError } from 'astro-octant/problems';
import { environment } from '../samples/environment.ts';

/** A small matrix, right as it is. */
export const base = {
  id: 'fruit',
  languages: ['en', 'zh'],
  title: { en: 'Fruit', zh: '水果' },
  axes: {
    size: {
      label: { en: 'Size', zh: '大小' },
      levels: { small: { en: 'small', zh: '小' }, large: { en: 'large', zh: '大' } },
    },
    taste: {
      label: { en: 'Taste', zh: '味道' },
      levels: { sour: { en: 'sour', zh: '酸' }, sweet: { en: 'sweet', zh: '甜' } },
    },
  },
};

export const lemon = { at: { size: 'small', taste: 'sour' }, label: { en: 'Lemon', zh: '柠檬' } };
export const melon = { at: { size: 'large', taste: 'sweet' }, label: { en: 'Melon', zh: '甜瓜' } };

/** So many levels, with labels. */
export function levels(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`l${at}`, `level ${at}`]));
}

/** The message of the error that a run ends in. */
export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof OctantError) return error.message;
    throw error;
  }
  return 'no error';
}

/** The message about the small matrix with some parts changed. */
export function check(parts: object): string {
  return messageOf(() => readMatrix({ ...base, ...parts }, 'fruit.ts'));
}

/** The message about the larger matrix with some parts changed. */
export function checkEnvironment(parts: object): string {
  return messageOf(() => readMatrix({ ...environment, ...parts }));
}
