import { Command, Option } from 'commander'

import { standardInput } from '../files/standard-input.ts'
import type { ProjectOptions } from '../open-project.ts'
import type { AcceptOptions } from './commands/accept.ts'
import type { AdoptOptions } from './commands/adopt.ts'
import type { CheckOptions } from './commands/check.ts'
import type { CoverageOptions } from './commands/coverage.ts'
import type { CompareOptions } from './commands/compare.ts'
import type { DiffOptions } from './commands/diff.ts'
import type { GenerateOptions } from './commands/generate.ts'
import type { InitOptions } from './commands/init.ts'
import type { InputsOptions } from './commands/inputs.ts'
import type { InspectOptions } from './commands/inspect.ts'
import type { LintOptions } from './commands/lint.ts'
import { partCompareWords } from './compare-words.ts'
import { reportFormats } from './report-format.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { typedLine } from './typed-line.ts'
import { version } from './version.ts'

/**
 * Describes the commands, their arguments and their options. What a command does is loaded once it runs.
 *
 * @param terminal - Where they run and report.
 * @param words - The command line, without the program's name.
 * @param ends - Takes how the command ends.
 * @param build - What tells this build of the program from others, where runs may remember each other.
 * @returns What parses a command line and runs its command.
 */
export function describeProgram(
  terminal: Terminal,
  words: readonly string[],
  ends: (promise: Promise<ExitCode>) => Promise<void>,
  build: (() => string) | undefined,
): Command {
  const program = new Command('doc-codes')
    .description('Turns the code tables in API documentation into typed code that cannot drift.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd())
      },
      writeErr: (text) => {
        terminal.err(text.trimEnd())
      },
    })
    .addHelpText('after', '\nExit codes: 0 fine, 1 something found, 2 it could not run.')
  const verb = (usage: string, summary: string, isDefault = false): Command =>
    program
      .command(usage, { isDefault })
      .description(summary)
      .option('-c, --config <file>', 'the config file, instead of doc-codes.config.* in this folder')
      .hook('preAction', (command) => {
        command.setOptionValue('typed', typedLine(words))
      })
  const out = new Option('-o, --out <folder>', 'the output folder, instead of the config’s')
  const style = new Option(
    '--enum-style <style>',
    'how codes are declared, instead of as the config or the tsconfig says',
  )
  const locale = new Option('--locale <tag>', 'the language of the documents named here, as a BCP 47 tag')
  const json = new Option('--json', 'print for programs')
  const noCache = new Option('--no-cache', 'run in full, also where nothing has changed since the last run')
  const strict = new Option('--strict', 'count warnings as errors')
  const format = new Option('--format <form>', 'how problems are reported').choices(reportFormats).default('plain')

  verb('generate [documents...]', 'turn the docs into code (the default)', true)
    .addOption(out)
    .addOption(new Option('--output <kind>', 'the kind of code, instead of the config’s').choices(['ts', 'js']))
    .addOption(style.choices(['enum', 'const', 'union']))
    .addOption(locale)
    .option('--stdin', 'read a document from the standard input, as the document - does')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--timings', 'say what each stage took')
    .option('--watch', 'run again whenever the docs change')
    .option('--frozen', 'fail where a code has no recorded name (the default where CI is set)')
    .option('--no-frozen', 'record new names even where CI is set')
    .addOption(noCache)
    .action(async (documents: string[], options: GenerateOptions & { readonly stdin?: boolean }) => {
      const { generateCommand } = await import('./commands/generate.ts')
      const { stdin = false, ...rest } = options
      await ends(generateCommand(terminal, stdin ? [...documents, standardInput] : documents, { ...rest, build }))
    })
  verb('check [documents...]', 'fail where the output is not what the docs say')
    .addOption(out)
    .addOption(style)
    .addOption(locale)
    .addOption(strict)
    .addOption(format)
    .action(async (documents: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts')
      await ends(checkCommand(terminal, documents, options))
    })
  verb('inspect [documents...]', 'show the code tables of any Markdown')
    .addOption(locale)
    .addOption(json)
    .option('--why', 'say of every table why it is taken for a code table, or why not')
    .action(async (documents: string[], options: InspectOptions) => {
      const { inspectCommand } = await import('./commands/inspect.ts')
      await ends(inspectCommand(terminal, documents, options))
    })
  verb('lint [documents...]', 'show the problems in the docs')
    .addOption(locale)
    .addOption(strict)
    .addOption(noCache)
    .addOption(format)
    .action(async (documents: string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts')
      await ends(lintCommand(terminal, documents, options))
    })
  verb('explain [words...]', 'what a code means (SET CODE), or what a problem is (RULE)')
    .addOption(locale)
    .action(async (words: string[], options: ProjectOptions) => {
      const { explainCommand } = await import('./commands/explain.ts')
      await ends(explainCommand(terminal, words, options))
    })
  verb('coverage', 'how far the docs are translated, language by language')
    .addOption(json)
    .action(async (options: CoverageOptions) => {
      const { coverageCommand } = await import('./commands/coverage.ts')
      await ends(coverageCommand(terminal, options))
    })
  verb('inputs', 'the exact files that a run reads and writes')
    .addOption(json)
    .action(async (options: InputsOptions) => {
      const { inputsCommand } = await import('./commands/inputs.ts')
      await ends(inputsCommand(terminal, options))
    })
  verb('diff', 'what the docs and the config of now change for programs')
    .requiredOption('--against <what>', 'an output folder, a model.json, or git:REF')
    .addOption(
      new Option('--fail-on <level>', 'what ends with 1')
        .choices(['breaking', 'additive', 'safe', 'none'])
        .default('breaking'),
    )
    .option('--strict', 'count an added code or locale as breaking, for programs that name all of them')
    .addOption(json)
    .option('--markdown', 'print for a pull request')
    .option('--changeset', 'write a changeset into .changeset/')
    .action(async (options: DiffOptions) => {
      const { diffCommand } = await import('./commands/diff.ts')
      await ends(diffCommand(terminal, options))
    })
  // Behind `--ignore` the code may stand, too: whether it is missing is known when that is read.
  verb('compare [code] [documents...]', 'what a hand-written list of codes (FILE#NAME) and the docs do not agree on')
    .option('--ignore <codes...>', 'codes that may stand on one side only, with spaces or commas between')
    .option('--set <id>', 'the set of the docs to compare with; else the one that shares most codes')
    .addOption(locale)
    .addOption(strict)
    .addOption(format)
    .usage('[options] <code> [documents...]')
    .action(async (code: string | undefined, documents: string[], options: CompareOptions, command: Command) => {
      const { compareCommand } = await import('./commands/compare.ts')
      const { what, named, ignore } = partCompareWords(terminal.root, code, documents, options.ignore)
      if (what === undefined) command.error("error: missing required argument 'code'")
      await ends(compareCommand(terminal, what, named, { ...options, ignore }))
    })
  verb('adopt <code>', 'make the registry from hand-written codes (FILE#NAME), so that no name changes')
    .option('--set <id>', 'the set of the docs that the codes are of; else the one that shares most codes')
    .option('--dry-run', 'say what would be recorded, and write nothing')
    .action(async (code: string, options: AdoptOptions) => {
      const { adoptCommand } = await import('./commands/adopt.ts')
      await ends(adoptCommand(terminal, code, options))
    })
  verb('rename <set> <code> <name>', 'give a code another name; the old one stays as an alias').action(
    async (set: string, code: string, name: string, options: ProjectOptions) => {
      const { renameCommand } = await import('./commands/rename.ts')
      await ends(renameCommand(terminal, set, code, name, options))
    },
  )
  verb('accept <set> [codes...]', 'accept what the last report asks: codes that are gone or say another thing')
    .option('--locale <tag>', 'accept translations into this language as still right, and nothing else')
    .option('--unreleased', 'delete the entries of codes that are gone: no release had them')
    .option('--dry-run', 'say what would be accepted, and write nothing')
    .action(async (set: string, codes: string[], options: AcceptOptions) => {
      const { acceptCommand } = await import('./commands/accept.ts')
      await ends(acceptCommand(terminal, set, codes, options))
    })
  program
    .command('init')
    .description('look for code tables, and write a first config')
    .option('-y, --yes', 'ask nothing')
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('./commands/init.ts')
      await ends(initCommand(terminal, options))
    })
  program
    .command('schema <name>')
    .description('print a JSON Schema: config, model, registry or diagnostics')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.ts')
      await ends(schemaCommand(terminal, name))
    })
  return program
}
