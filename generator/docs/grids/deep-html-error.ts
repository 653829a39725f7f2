/** HTML whose elements are nested deeper than anybody writes. */
export class DeepHtmlError extends Error {
  override readonly name = 'DeepHtmlError'
  /** The line where the HTML begins. */
  readonly line: number

  constructor(line: number, cause?: unknown) {
    super('HTML is nested too deep', { cause })
    this.line = line
  }
}
