import { expect, it } from 'vitest'

import { inlang } from '../../../generator/emit/catalogs/inlang.ts'
import { parseCatalog, textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

/** Reads a message as `@inlang/plugin-message-format` 4 does, which is too heavy to be installed for this. An argument is an error. */
function read(message: string): string {
  return message.replace(/\\([\\{}])|[{}]/g, (found, escaped: string | undefined) => {
    if (escaped === undefined) throw new Error(`${found} in ${message}`)
    return escaped
  })
}

it('gives every text back as the plugin of Paraglide reads it', () => {
  const messages = parseCatalog(textOf(inlang(hardCatalogs), 'catalogs/inlang/kk.json'))
  expect(broken((key) => read(messages.get(key) ?? ''))).toEqual([])
})
