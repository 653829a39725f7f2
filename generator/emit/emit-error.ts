/** The emitter was about to write what it did not mean: a bug of doc-codes, never of the docs. */
export class EmitError extends Error {
  override readonly name = 'EmitError'
}
