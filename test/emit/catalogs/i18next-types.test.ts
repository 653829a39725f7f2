import { fileURLToPath } from 'node:url'

import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } from 'ts-morph'
import { expect, it } from 'vitest'

import { i18next } from '../../../generator/emit/catalogs/i18next.ts'
import { readCatalogs } from '../../../generator/emit/catalogs/read-catalogs.ts'
import { code, model, plain, says, set } from '../model.ts'
import { textOf } from './files.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** What TypeScript finds wrong in a program that has told i18next of our keys. */
function check(program: string): readonly string[] {
  const text = says(plain('Write {{name}} and $t(x).'), null)
  const codes = [-1, 8].map((value) => code(value, `Code${value}`, { locales: { en: text } }))
  const resources = textOf(i18next(readCatalogs(model([set(codes)]), 'text')), 'catalogs/i18next/resources.d.ts')
  const project = new Project({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: ScriptTarget.ES2022,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      types: [],
    },
  })
  project.createSourceFile(`${here}virtual/resources.d.ts`, resources)
  const main = project.createSourceFile(
    `${here}virtual/main.ts`,
    `import i18next from 'i18next'
     import type { Resources } from './resources.js'
     declare module 'i18next' {
       interface CustomTypeOptions { defaultNS: 'codes'; resources: { codes: Resources } }
     }
     ${program}`,
  )
  return main
    .getPreEmitDiagnostics()
    .map(({ compilerObject }) => ts.flattenDiagnosticMessageText(compilerObject.messageText, ' '))
}

it('knows every key, and asks for no arguments', () => {
  expect(
    check(
      `const text: string = i18next.t('apiCode8'); i18next.t('apiCode-1', { skipInterpolation: true }); export { text }`,
    ),
  ).toEqual([])
})

it('knows no other key', () => {
  expect(check(`i18next.t('apiCode7')`)).toEqual([expect.stringContaining('"apiCode7"')])
})
