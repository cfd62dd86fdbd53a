import type { Root } from 'hast';
import type { VFile } from 'vfile';
/**
 * Keeps old links working: each id that `formerIds` in the front matter names for a section stands
 * as an empty anchor before that section's heading.
 *
 * @throws {OctantError} if a section of that id is not in the post
 */
export declare function keepFormerIds(tree: Root, file: VFile): void;
