/** A file of the output. */
export interface OutputFile {
  /** The path below the output folder, with `/`. */
  readonly path: string
  /** The whole content, LF line ends, one at the end. */
  readonly text: string
}

/** The name of the list of everything that doc-codes wrote into an output folder. */
export const manifestName = 'manifest.json'

/** Whether Windows keeps a name for a device, whatever its ending and case: no file or folder can be called so there. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name)
}
