import { cellSigns } from './cell-signs.ts'
import { companySigns } from './company-signs.ts'
import { headerSigns } from './header-signs.ts'
import { surroundingsSigns } from './surroundings-signs.ts'

/** Every sign that a column holds the codes of a table, or that it does not, by its name. */
export const signs = { ...headerSigns, ...cellSigns, ...companySigns, ...surroundingsSigns } as const

/** The name of a sign, as `doc-codes inspect --why` prints it. */
export type SignName = keyof typeof signs

/** The names of all signs, in their order. */
export const signNames: readonly SignName[] = Object.keys(signs).filter(isSignName)

function isSignName(name: string): name is SignName {
  return Object.hasOwn(signs, name)
}
