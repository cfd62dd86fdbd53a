/** A fenced block of code that asks for a figure, as its author wrote it. */
export interface Fence {
  readonly text: string;
  /** Line of the file on which the text within begins. */
  readonly line: number;
  /** Relative to the project. */
  readonly file: string;
  /** Folder of the language that the file around it is in, where that is known. */
  readonly language: string | undefined;
  /** The text around it, by which the ids in that are known. */
  readonly page: object;
  /** Whether it is the first of its text. */
  readonly isFirst: boolean;
}

/**
 * Writes the `<figure>` that a fence asks for.
 *
 * @throws {OctantError} with every problem of the fence
 */
export type FenceWriter = (fence: Fence) => Promise<string>;
