import definition from '../../content/site.config.ts';
import { readSite } from './read-site.ts';

/** What is true of the whole site, whatever the page or language. */
export const site = readSite(definition);
