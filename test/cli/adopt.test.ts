import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { generate } from '../../generator/api/run.ts'
import { adoptCommand, type AdoptOptions } from '../../generator/cli/commands/adopt.ts'
import { createCompiler } from '../history/compiler.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

const docs = `# Parcel errors

| Code | Description |
|---|---|
| 0 | The parcel was taken. |
| 1 | A field is missing. |
| 10 | Nobody knows this parcel. |
| 30 | Slow down. |
`
const config = { docs: 'docs/*.md', locales: { source: 'en' }, registry: 'docs/registry.yaml' }
const members = `
  /** No answer came. */
  NETWORK_DOWN = -1,
  OK = 0,
  MISSING_FIELD = 1,
  NOT_FOUND = 10,
  /** @deprecated Say NOT_FOUND. */
  NO_SUCH_PARCEL = 10,
  RATE_LIMIT = 30,
`
const asEnum = `export enum ParcelError {${members}}\n`
const asObject = `export const ParcelError = {${members.replaceAll(' = ', ': ')}} as const
export type ParcelError = (typeof ParcelError)[keyof typeof ParcelError]\n`

/** One of five ways in which a program uses its codes, the last of which an enum alone has. */
function use(index: number, ways: number): string {
  const from = `import { ParcelError } from './parcel-error.js'\n`
  const bodies = [
    `export const retry${index} = (code: ParcelError): boolean => code === ParcelError.RATE_LIMIT || code === ParcelError.NETWORK_DOWN`,
    `export const texts${index}: Record<ParcelError, string> = {
  [ParcelError.NETWORK_DOWN]: 'down', [ParcelError.OK]: 'ok', [ParcelError.MISSING_FIELD]: 'field',
  [ParcelError.NO_SUCH_PARCEL]: 'unknown', [ParcelError.RATE_LIMIT]: 'slow',
}`,
    `export function tell${index}(code: ParcelError): string {
  switch (code) {
    case ParcelError.OK: return 'ok'
    case ParcelError.MISSING_FIELD: return 'field'
    case ParcelError.NOT_FOUND: return 'unknown'
    case ParcelError.RATE_LIMIT: return 'slow'
    case ParcelError.NETWORK_DOWN: return 'down'
  }
  const never: never = code
  return never
}`,
    `export interface Fault${index} { readonly code: typeof ParcelError.NOT_FOUND; readonly known: readonly ParcelError[] }
export const fault${index}: Fault${index} = { code: ParcelError.NOT_FOUND, known: [ParcelError.OK, ParcelError.NO_SUCH_PARCEL] }`,
    `export const name${index} = (code: ParcelError): string => ParcelError[code] ?? 'none'
export const value${index}: ParcelError = ParcelError['OK']`,
  ]
  return `${from}${bodies[index % ways] ?? ''}\n`
}

async function adopt(
  workspace: Workspace,
  options: AdoptOptions = {},
  what = 'src/parcel-error.ts#ParcelError',
): Promise<readonly string[]> {
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root: workspace.root, env: {}, color: { out: false, err: false }, out: say, err: say }
  const exit = await adoptCommand(terminal, what, options)
  return [...lines, `exit ${exit}`]
}

function workspaceOf(code: string, more: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  return createWorkspace({
    'doc-codes.config.json': JSON.stringify(config),
    'docs/parcel-error.md': docs,
    'src/parcel-error.ts': code,
    ...more,
  })
}

describe('fifty files that use codes typed by hand', () => {
  it.each([
    ['an enum', asEnum, {}, 5],
    ['an object', asObject, { enumStyle: 'const' }, 4],
  ])('compile unchanged once the file with %s is one line', { timeout: 120_000 }, async (_, code, style, ways) => {
    const own = { sets: { parcelError: { typeName: 'ParcelError', ...style } } }
    const uses = Object.fromEntries(
      Array.from({ length: 50 }, (__, index) => [`src/use-${index}.ts`, use(index, ways)] as const),
    )
    const workspace = await workspaceOf(code, {
      'doc-codes.config.json': JSON.stringify({ ...config, ...own }),
      ...uses,
    })
    const compiler = createCompiler()
    const problems = async (): Promise<readonly unknown[]> => {
      const files = Object.entries(await workspace.snapshot()).filter(([path]) => path.endsWith('.ts'))
      return [...compiler.problems(new Map(files.map(([path, text]) => [`/${path}`, text])))]
    }
    expect(await problems()).toEqual([])
    const printed = await adopt(workspace)
    expect(printed.at(-1)).toBe('exit 0')
    const line = printed.find((one) => one.startsWith('  export'))?.trim() ?? ''
    expect(line).toBe(`export { ParcelError } from '../generated/index.js'`)
    expect((await generate({ root: workspace.root })).diagnostics).toEqual([])
    await workspace.write('src/parcel-error.ts', `${line}\n`)
    expect(await problems()).toEqual([])
    for (const [path, text] of Object.entries(uses)) expect(await workspace.read(path)).toBe(text)
  })
})

it('records names, aliases and what the docs lack, as they are', async () => {
  const workspace = await workspaceOf(asEnum)
  const dry = await adopt(workspace, { dryRun: true })
  expect([dry[0], dry.at(-2)]).toEqual([
    expect.stringMatching(/^would record: parcelError -1 /),
    expect.stringContaining('dry run'),
  ])
  await expect(readFile(join(workspace.root, 'docs/registry.yaml'))).rejects.toThrow('ENOENT')
  expect(await adopt(workspace)).toEqual([
    'recorded: parcelError -1 NETWORK_DOWN (internal: the docs lack it)',
    'recorded: parcelError 0 OK',
    'recorded: parcelError 1 MISSING_FIELD',
    'recorded: parcelError 10 NOT_FOUND (also NO_SUCH_PARCEL; ParcelError[10] was NO_SUCH_PARCEL and becomes NOT_FOUND)',
    'recorded: parcelError 30 RATE_LIMIT',
    'After `doc-codes generate`, the declaration in src/parcel-error.ts can be reduced to:',
    `  export { ParcelError } from '../generated/index.js'`,
    'docs/registry.yaml written; now run: doc-codes generate',
    'exit 0',
  ])
  const { changes, diagnostics } = await generate({ root: workspace.root })
  expect([diagnostics, changes.length > 0]).toEqual([[], true])
  const registry = await workspace.read('docs/registry.yaml')
  expect(registry).toContain('-1: { name: NETWORK_DOWN, status: internal, text: No answer came. }')
  expect(registry).toContain('10: { name: NOT_FOUND, was: [NO_SUCH_PARCEL], text: Nobody knows this parcel. }')
  const codes = await workspace.read('generated/parcel-error/codes.ts')
  expect(codes).toMatch(/Values: readonly \w+\[\] = \[0, 1, 10, 30\]/)
  expect(codes).not.toMatch(/@deprecated[^\n]*\n\s*NETWORK_DOWN/)
  expect(await adopt(workspace)).toContain('docs/registry.yaml says so already')
})

it('keeps the name within the old file where the rest of it uses the codes', async () => {
  const rest =
    'export class Failure extends Error { constructor(readonly code: ParcelError) { super(ParcelError[code]) } }'
  const printed = await adopt(await workspaceOf(`${asEnum}${rest}\n`))
  expect(printed.filter((line) => line.startsWith('  '))).toEqual([
    `  import { ParcelError } from '../generated/index.js'`,
    '  export { ParcelError }',
  ])
  const listed = await adopt(await workspaceOf(`enum ParcelError {${members}}\nexport { ParcelError }\n`))
  expect(listed).toContain(`  export { ParcelError } from '../generated/index.js'`)
})

it('refuses names that the registry has otherwise, and what cannot be recorded', async () => {
  const workspace = await workspaceOf(asEnum)
  await generate({ root: workspace.root })
  expect((await adopt(workspace)).join('\n')).toMatch(
    /error: The registry names codes of parcelError otherwise: 0 is \w+ there and OK here, .*adopted-otherwise/,
  )
  const texts = await workspaceOf(`export const ParcelError = { OK: '0', 'not-ok': '1' } as const`)
  expect((await adopt(texts)).join('\n')).toMatch(
    /parcel-error\.ts:1:30 {2}error: The code 0 \(OK\) is of another type/,
  )
  const strange = await workspaceOf(`export const ParcelError = { 'not-ok': 1 } as const`)
  expect((await adopt(strange)).join('\n')).toContain('“not-ok” (1) cannot be the name of a code.')
  const none = await workspaceOf(`export enum ParcelError { A = 700 }`)
  expect((await adopt(none)).join('\n')).toContain('No set of the docs has the codes of ParcelError.')
})

it('adopts a union, whose codes have values alone, and a list of records', async () => {
  const union = await workspaceOf('export type ParcelError = 0 | 1 | 10 | 30')
  const printed = await adopt(union)
  expect(printed).toContain('recorded: parcelError 10 Code10')
  expect(printed.join('\n')).toContain('"enumStyle": "union"')
  const data = await workspaceOf('', {
    'codes.yaml': 'codes:\n  - { code: 0, name: OK }\n  - { code: 10, name: LOST }\n',
  })
  expect(await adopt(data, {}, 'codes.yaml#codes')).toEqual(
    expect.arrayContaining(['recorded: parcelError 10 LOST', 'exit 0']),
  )
})

it('keeps what an enum gives for a value: its last member, where that is not deprecated', async () => {
  const twice = 'NO_SUCH_PARCEL = 10, NOT_FOUND = 10,'
  const asked = async (code: string): Promise<readonly string[]> => adopt(await workspaceOf(code))
  expect(await asked(`export enum ParcelError { OK = 0, ${twice} }`)).toContain(
    'recorded: parcelError 10 NOT_FOUND (also NO_SUCH_PARCEL)',
  )
  expect(await asked(`export const ParcelError = { OK: 0, ${twice.replaceAll(' =', ':')} } as const`)).toContain(
    'recorded: parcelError 10 NO_SUCH_PARCEL (also NOT_FOUND)',
  )
})

it('keeps members with any name that an enum can have', async () => {
  const names = ['$rate', '_', 'default', 'class', 'Größe', 'Темп', '速度', 'ŗate_2']
  const more = { constants: true, errors: true, response: 'flat' }
  const code = `export enum ParcelError { ${['OK = 0', ...names.map((name, index) => `${name} = ${30 + index}`)].join(', ')} }`
  const workspace = await workspaceOf(code, { 'doc-codes.config.json': JSON.stringify({ ...config, ...more }) })
  const printed = await adopt(workspace)
  for (const [index, name] of names.entries())
    expect(printed).toContainEqual(expect.stringContaining(`recorded: parcelError ${30 + index} ${name}`))
  const uses = names.map((name, index) => `export const n${index}: ParcelError.${name} = ParcelError.${name}`)
  const program = [`import { ParcelError } from './generated/index.js'`, ...uses].join('\n')
  for (const enumStyle of ['enum', 'const', 'union']) {
    await workspace.write('doc-codes.config.json', JSON.stringify({ ...config, ...more, enumStyle }))
    expect((await generate({ root: workspace.root })).diagnostics).toEqual([])
    const files = Object.entries(await workspace.snapshot()).filter(([path]) => path.startsWith('generated/'))
    const use = enumStyle === 'enum' ? [['/use.ts', program] as const] : []
    const written = files.flatMap(([path, text]) => (path.endsWith('.ts') ? [[`/${path}`, text] as const] : []))
    expect([...createCompiler().problems(new Map([...written, ...use]))]).toEqual([])
  }
})

it('spells new codes as most members are', async () => {
  const workspace = await workspaceOf(asEnum.replace('RATE_LIMIT = 30', '$retry = 99'))
  await adopt(workspace)
  await generate({ root: workspace.root })
  expect(await workspace.read('docs/registry.yaml')).toMatch(/^ {2}30: \{ name: [A-Z]+(?:_[A-Z]+)+, /m)
})

it('tells members that only their case tells apart, before it records what generate refuses', async () => {
  const printed = await adopt(
    await workspaceOf('export const ParcelError = { OK: 0, Lost: 10, LOST: 10, ok: 30 } as const'),
  )
  expect(printed).toEqual([
    expect.stringMatching(
      /^src\/parcel-error\.ts:1:\d+ {2}error: “ok” \(30\) is told from OK by its case alone\. .*cannot-adopt$/,
    ),
    '1 error',
    'exit 1',
  ])
})

it('proposes a name for a member in quotes', async () => {
  const quoted = await workspaceOf(asEnum.replace('RATE_LIMIT', `'rate-limit'`))
  expect((await adopt(quoted)).join('\n')).toMatch(
    /parcel-error\.ts:\d+:\d+ +error: “rate-limit” \(30\) cannot be the name of a code\. +Rename .* to RateLimit, with/,
  )
})
