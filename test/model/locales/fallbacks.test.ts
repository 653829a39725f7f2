import { expect, it } from 'vitest'

import { generate } from '../../../generator/api/run.ts'
import { createWorkspace } from '../../support/workspace.ts'

const page = (text: string): string => `# Lamp codes\n\n| Code | Description |\n| --- | --- |\n| 1 | ${text} |\n`
const docs = {
  'docs/en/lamp.md': page('The lamp is out.'),
  'docs/pt/lamp.md': page('A lâmpada apagou.'),
  'docs/pt-BR/lamp.md': page('A luz apagou.'),
}

async function problems(
  locales: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const config = { docs: 'docs/{locale}/*.md', locales: { source: 'en', ...locales }, registry: 'docs/registry.yaml' }
  const { root } = await createWorkspace({ 'doc-codes.config.json': JSON.stringify(config), ...docs, ...more })
  const { diagnostics } = await generate({ root })
  return diagnostics.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
}

it.each<[Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  [{ 'pt-BR': ['pt'] }, []],
  [{ 'pt-BR': ['pt', 'en'] }, []],
  [
    { 'pt-BR': ['pt'], pt: ['pt-BR'] },
    ['error fallback-circle: `locales.fallback` leads in a circle: pt-BR → pt → pt-BR.'],
  ],
  [{ pt: ['pt'] }, ['error fallback-circle: `locales.fallback` leads in a circle: pt → pt.']],
  [{ 'pt-BR': ['es'] }, ['warning fallback-unknown: `locales.fallback` names es, and no document is in it.']],
  [{ 'es-MX': ['pt'] }, ['warning fallback-unknown: `locales.fallback` names es-MX, and no document is in it.']],
])('judges the fallbacks %o', async (fallback, expected) => {
  expect(await problems({ fallback })).toEqual(expected)
})

it('stops where two folders of one language hold one document, and nowhere else', async () => {
  const map = { br: 'pt-BR' }
  expect(await problems({ map }, { 'docs/br/lamp.md': page('Luz apagada.') })).toEqual([
    'error locale-twice: The folders “br” and “pt-BR” are both in pt-BR, and both hold this document.',
  ])
  expect(await problems({ map }, { 'docs/br/notes.md': '# Notas\n' })).toEqual([])
})
