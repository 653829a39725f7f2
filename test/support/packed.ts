import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { projectRoot } from './seed.ts'

const execute = promisify(execFile)
const leftOut: ReadonlySet<string> = new Set(['.git', 'coverage', 'dist', 'node_modules', 'test'])

/** The TypeScript versions that generated code must compile under: npm aliases in this project's `package.json`. */
export const compilers = ['typescript-5.8', 'typescript-5.9', 'typescript', 'typescript-7'] as const

/** A package that has installed the packed tarball of this project, as a stranger would. */
export interface Consumer {
  readonly root: string
  readonly tarball: string
  /** What `npm pack` says that it packed. */
  readonly packed: readonly string[]
  readonly write: (file: string, text: string) => Promise<void>
  readonly run: (command: string, words: readonly string[]) => Promise<string>
  readonly dispose: () => Promise<void>
}

/** Packs this project, and installs the tarball in an empty folder. Takes the npm registry and some seconds. */
export async function installPacked(): Promise<Consumer> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'doc-codes-packed-')))
  const root = join(base, 'consumer')
  await mkdir(root)
  const copy = join(base, 'project')
  // A copy: `prepack` builds anew, and must not take the command away from tests that run it meanwhile.
  await cp(projectRoot, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) })
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'))
  const words = ['pack', '--json', '--pack-destination', base]
  const { stdout } = await execute('npm', words, { cwd: copy, maxBuffer: 1 << 26 })
  const { filename, files } = readReport(stdout)
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  await write('package.json', '{ "name": "consumer", "private": true, "type": "module" }\n')
  const tarball = join(base, filename)
  await execute('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: root })
  return {
    root,
    tarball,
    packed: files,
    write,
    run: async (command, words) => (await execute(command, words, { cwd: root, env: withoutCI() })).stdout,
    dispose: () => rm(base, { recursive: true, force: true }),
  }
}

/** The path of a compiler's command in this project's `node_modules`. */
export function compilerBin(compiler: (typeof compilers)[number]): string {
  return join(projectRoot, 'node_modules', compiler, 'bin', 'tsc')
}

/** The version of an installed package of this project. */
export async function versionOf(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}

interface PackReport {
  readonly filename: string
  readonly files: readonly string[]
}

/** npm prints what `prepack` printed before its own JSON. */
function readReport(stdout: string): PackReport {
  const [report]: readonly { filename: string; files: readonly { path: string }[] }[] = JSON.parse(
    stdout.slice(stdout.search(/^\[$/m)),
  )
  if (report === undefined) throw new Error(`npm pack printed no report: ${stdout}`)
  return { filename: report.filename, files: report.files.map((file) => file.path) }
}

function withoutCI(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CI'))
}
