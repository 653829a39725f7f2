import { existsSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'

import { findConfig } from '../../config/load-config.ts'
import { readOptional } from '../../files/read-optional.ts'
import { firstConfig } from '../init/config-text.ts'
import { guessLayout } from '../init/guess-layout.ts'
import { placeOthers } from '../init/place-others.ts'
import { reportSurvey } from '../init/report-survey.ts'
import { withScripts } from '../init/with-scripts.ts'
import { survey, type SurveyedDocument } from '../init/survey.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes init`. */
export interface InitOptions {
  /** Whether to ask nothing. */
  readonly yes?: boolean | undefined
}

/**
 * `doc-codes init`: looks for code tables, and writes a first config that reads them. Of files that exist it adds scripts
 * to package.json that it lacks, and a line to .gitattributes; it says each.
 *
 * @param terminal - Where it runs and reports.
 * @param options - The command's options.
 */
export async function initCommand(terminal: Terminal, options: InitOptions = {}): Promise<ExitCode> {
  const { root } = terminal
  const present = findConfig(root, undefined)
  if (present !== null) {
    terminal.err(`${present} is here already; edit it.`)
    return 2
  }
  const seen = await survey(root)
  reportSurvey(terminal.out, seen)
  if (seen.documents.length === 0) return 1
  const documents = seen.documents.map(({ file, tables }) => ({ file, text: tables.map(textOf).join(' ') }))
  const layout = await placeOthers(root, guessLayout(documents))
  const { name, text } = firstConfig(layout, seen)
  terminal.out(`\n${name}:\n${text}`)
  if (options.yes !== true && !(await isWanted(name))) return 1
  await writeFile(join(root, name), text, { flag: 'wx' })
  terminal.out(`+ ${name}`)
  const { run, out, hints } = seen.surroundings
  for (const done of [await addScripts(root, seen.isInstalled), await addAttributes(root, out)])
    if (done !== null) terminal.out(done)
  for (const hint of hints) terminal.out(`  ${hint}`)
  const command = `${seen.isInstalled ? run : 'npx'} doc-codes`
  terminal.out(
    `\nWhere programs have names for these codes, first: ${command} adopt FILE#NAME (src/errors.ts#ErrorCode)`,
  )
  terminal.out(`Now run: ${command} generate`)
  return 0
}

function textOf({ rows, heading, columns }: SurveyedDocument['tables'][number]): string {
  return [heading ?? '', ...columns.map(({ header }) => header), ...rows.map((row) => row.description.text)].join(' ')
}

async function isWanted(name: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true
  const readline = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await readline.question(`Write ${name}? [Y/n] `)
  readline.close()
  return !/^n/i.test(answer.trim())
}

/** Scripts that run as they are: where the package is not installed, npx fetches it. */
async function addScripts(root: string, isInstalled: boolean): Promise<string | null> {
  const text = await readOptional(root, 'package.json')
  if (text === null) return null
  const parsed = parseObject(text)
  if (parsed === null) return '  package.json is no JSON object, so it got no scripts.'
  const scripts = 'scripts' in parsed && typeof parsed.scripts === 'object' ? { ...parsed.scripts } : {}
  const run = isInstalled ? 'doc-codes' : 'npx doc-codes'
  const isCheckedFirst = 'build' in scripts && /\btsc\b.*\bvite\b/.test(String(scripts.build))
  const wanted = {
    codes: `${run} generate`,
    'codes:check': `${run} check`,
    // There the compiler runs before the plugin does.
    ...(isCheckedFirst ? { prebuild: `${run} generate` } : {}),
  }
  const missing = Object.entries(wanted).filter(([name]) => !Object.hasOwn(scripts, name))
  if (missing.length === 0) return null
  const next = withScripts(text, parsed, { ...scripts, ...Object.fromEntries(missing) })
  await writeFile(join(root, 'package.json'), next)
  return `~ package.json: scripts ${missing.map(([name]) => name).join(', ')}`
}

function parseObject(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof parsed === 'object' && !Array.isArray(parsed) ? parsed : null
  } catch {
    // The only way that JSON has to say that a text is none.
    return null
  }
}

/** Spares merges the conflicts in what is generated. */
async function addAttributes(root: string, out: string): Promise<string | null> {
  if (!existsSync(join(root, '.git'))) return null
  const line = `${out}/** merge=generated linguist-generated`
  const file = join(root, '.gitattributes')
  const isThere = existsSync(file)
  const text = isThere ? await readFile(file, 'utf8') : ''
  if (text.split(/\r?\n/).includes(line)) return null
  await appendFile(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`)
  return `${isThere ? '~' : '+'} .gitattributes: ${line}`
}
