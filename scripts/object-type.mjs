/**
 * Writes the type of an object, a member to a line.
 *
 * @param members - Finished members: `readonly docs: string`.
 */
export function objectType(members) {
  return `{\n${members.join('\n')}\n}`.replaceAll('\n', '\n  ').replace(/\n {2}\}$/, '\n}')
}
