import { posix } from 'node:path'

import jsTokens from 'js-tokens'

import { readOptional } from './read-optional.ts'

/** Where a program's compiler forbids enums. */
export interface ErasableSyntax {
  /** The file that says so. */
  readonly file: string
}

/**
 * Looks whether the nearest `tsconfig.json` asks for syntax that can be erased, which enums are not.
 *
 * @param root - The working directory.
 * @param folder - The folder of the output, relative to it: the nearest tsconfig is in it or above it.
 * @returns The tsconfig that says so, the nearest or one that it extends or refers to; `null` where none does.
 */
export async function findErasableSyntax(root: string, folder: string): Promise<ErasableSyntax | null> {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  for (const depth of [...parts.keys(), parts.length].toReversed()) {
    const file = posix.join(...parts.slice(0, depth), 'tsconfig.json')
    if ((await readOptional(root, file)) !== null) return follow(root, file, [])
  }
  return null
}

async function follow(root: string, file: string, seen: readonly string[]): Promise<ErasableSyntax | null> {
  const text = await readOptional(root, file)
  if (text === null || seen.includes(file)) return null
  const words = [...jsTokens(text)].filter(({ type }) => !/Comment|WhiteSpace|LineTerminator/.test(type))
  const said = words.map(({ value }) => value).join('')
  if (said.includes('"erasableSyntaxOnly":true')) return { file }
  if (said.includes('"erasableSyntaxOnly":false')) return null
  const others = [...said.matchAll(/"(?:extends|path)":\[?"(\.[^"]+)"/g)].flatMap(([, path = '']) => {
    const other = posix.join(posix.dirname(file), path)
    return other.endsWith('.json') ? [other] : [`${other}.json`, `${other}/tsconfig.json`]
  })
  for (const other of others) {
    const found = await follow(root, other, [...seen, file])
    if (found !== null) return found
  }
  return null
}
