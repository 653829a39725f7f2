/** A digest of a text or of bytes: equal where these are equal, and only there. */
export function digest(content: string | Uint8Array): string {
  // Not imported: a start that digests nothing does without Node's cryptography, which loads slowly.
  return process.getBuiltinModule('node:crypto').hash('sha256', content)
}
