import { EmitError } from '../emit-error.ts'

/**
 * Lets a name through into code.
 *
 * @param name - A name that was chosen and checked before: the last line of defence, not the rule that people meet.
 * @returns The name.
 * @throws EmitError where it is no ASCII identifier, or `__proto__`, which no object literal can hold.
 */
export function identifier(name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || name === '__proto__') {
    throw new EmitError(`${JSON.stringify(name)} is no identifier`)
  }
  return name
}

/**
 * Lets the name of a code through into code, which a person may have given in letters of any script.
 *
 * @param name - A name that was chosen and checked before.
 * @returns The name.
 * @throws EmitError where it is no identifier, holds what nobody sees, or is `__proto__`.
 */
export function memberIdentifier(name: string): string {
  const isIdentifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name)
  if (!isIdentifier || /\p{Default_Ignorable_Code_Point}/u.test(name) || name === '__proto__') {
    throw new EmitError(`${JSON.stringify(name)} is no identifier`)
  }
  return name
}
