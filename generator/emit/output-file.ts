/** A file of the output. */
export interface OutputFile {
  /** The path below the output folder, with `/`. */
  readonly path: string
  /** The whole content, LF line ends, one at the end. */
  readonly text: string
}
