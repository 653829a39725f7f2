import { dirname, posix } from 'node:path'

import { adoptCodes, type Adopted } from '../../code/adopt-codes.ts'
import type { DeclaredCodes } from '../../code/declared-code.ts'
import { readDeclared } from '../../code/read-declared.ts'
import { settingsOf, type Settings } from '../../config/settings.ts'
import { setNames } from '../../emit/set/names.ts'
import type { CodeValue } from '../../model/types.ts'
import { planEdits } from '../../model/registry/plan-edits.ts'
import { readRegistry } from '../../model/registry/read-registry.ts'
import { applyEdits } from '../../model/registry/text-edit.ts'
import { editRegistry, type EditOptions } from '../edit-registry.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes adopt`. */
export interface AdoptOptions extends EditOptions {
  readonly set?: string | undefined
}

/**
 * `doc-codes adopt FILE#NAME`: makes the registry from codes that were typed by hand, so that not one name, value, alias or
 * spelling changes, and says to what the old file can be reduced.
 *
 * @param terminal - Where it runs and reports.
 * @param what - The file and the exported name: `src/errors.ts#ErrorCode`.
 * @param options - The command's options.
 */
export async function adoptCommand(terminal: Terminal, what: string, options: AdoptOptions): Promise<ExitCode> {
  const [file = '', program = ''] = what.split('#', 2)
  const { value: declared, diagnostics } = await readDeclared(terminal.root, file, program)
  if (diagnostics.length > 0) return reportProblems(terminal, diagnostics) || 2
  return editRegistry(terminal, options, (text, _, { compilation, input }) => {
    const { settings } = input
    const { value: registry } = readRegistry(text, settings)
    const { value: adopted, diagnostics: problems } = adoptCodes({
      declared: declared.codes,
      isEnum: declared.form === 'enum',
      program,
      file,
      sets: compilation.model?.sets ?? [],
      registry: registry.sets,
      set: options.set,
    })
    if (adopted === null) return { value: { text, lines: [] }, diagnostics: problems }
    const { set, additions } = adopted
    const edits = planEdits(registry, [{ set: set.id, identity: null, additions, revisions: [] }])
    const lines = [
      ...recorded(adopted, declared, program, options.dryRun === true),
      ...nextSteps({ declared, adopted, file, program, settings }),
    ]
    return { value: { text: applyEdits(text, edits), lines }, diagnostics: [] }
  })
}

function recorded(
  { set, additions, unknown }: Adopted,
  { form, codes }: DeclaredCodes,
  program: string,
  isDry: boolean,
): readonly string[] {
  // What an enum gives for a value is its last member, which may be a deprecated one.
  const turned = (value: CodeValue, name: string): readonly string[] => {
    const last = form === 'enum' ? codes.findLast((code) => code.value === value)?.name : name
    return last === undefined || last === null || last === name
      ? []
      : [`${program}[${value}] was ${last} and becomes ${name}`]
  }
  const names = additions.map(({ value, name, more = {} }) => {
    const { was = [], status, deprecated } = more
    const notes = [
      ...(Array.isArray(was) && was.length > 0 ? [`also ${was.join(', ')}`] : []),
      ...turned(value, name),
      ...(status === 'internal' ? ['internal: the docs lack it'] : []),
      ...(status === 'deprecated' || deprecated !== undefined ? ['deprecated'] : []),
    ]
    return `${isDry ? 'would record' : 'recorded'}: ${set.id} ${value} ${name}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
  })
  const rest = unknown.slice(0, 8).join(', ')
  const more = unknown.length > 8 ? ` and ${unknown.length - 8} more` : ''
  return [
    ...names,
    ...(unknown.length === 0
      ? []
      : [
          `${program} lacks ${rest}${more}, which the docs have: generate names ${unknown.length === 1 ? 'it' : 'them'}, and a switch or a Record over all codes will ask for ${unknown.length === 1 ? 'it' : 'them'}`,
        ]),
  ]
}

/** What is needed for it. */
interface Migration {
  readonly declared: DeclaredCodes
  readonly adopted: Adopted
  readonly file: string
  readonly program: string
  readonly settings: Settings
}

/** What is left to do by hand: the config, where it makes another construct, and the old file. */
function nextSteps({
  declared: { form, isUsed },
  adopted: { set },
  file,
  program,
  settings,
}: Migration): readonly string[] {
  if (form === 'data') return []
  const own = settingsOf(settings, set.id)
  const wanted = form === 'enum' ? 'enum' : form === 'union' ? 'union' : 'const'
  const { type } = setNames(set.id, set.typeName, own.exports)
  const casing = own.members.casing === null && own.members.prefix === '' && own.members.suffix === ''
  const config = [
    ...(own.enumStyle === wanted ? [] : [`"enumStyle": "${wanted}"`]),
    ...(casing ? [] : ['"members": {}']),
  ]
  return [
    ...(config.length === 0
      ? []
      : [`In the config, for the same construct: "sets": { "${set.id}": { ${config.join(', ')} } }`]),
    `After \`doc-codes generate\`, the declaration in ${file} can be reduced to:`,
    ...exportOf({ type, program, isUsed, isType: form === 'union', from: moduleOf(settings, file) }).map(
      (line) => `  ${line}`,
    ),
  ]
}

/** What replaces a declaration. */
interface Export {
  /** The name of what is generated, and the program's name for it. */
  readonly type: string
  readonly program: string
  /** Whether the rest of the file uses it, so that an export alone is not enough. */
  readonly isUsed: boolean
  readonly isType: boolean
  readonly from: string
}

function exportOf({ type, program, isUsed, isType, from }: Export): readonly string[] {
  const only = isType ? 'type ' : ''
  const named = type === program ? type : `${type} as ${program}`
  return isUsed
    ? [`import ${only}{ ${named} } from '${from}'`, `export ${only}{ ${program} }`]
    : [`export ${only}{ ${named} } from '${from}'`]
}

function moduleOf({ out, output, importExtension, package: own }: Settings, file: string): string {
  if (own !== null) return own.name
  const path = posix.relative(dirname(file).replaceAll('\\', '/'), posix.join(out, 'index'))
  return `${path.startsWith('.') ? '' : './'}${path}${output === 'js' ? '.js' : importExtension}`
}
