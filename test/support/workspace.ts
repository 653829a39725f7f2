import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A temporary folder. */
export interface Workspace {
  readonly root: string
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>
  readonly read: (file: string) => Promise<string>
  readonly remove: (file: string) => Promise<void>
  /** Every file below a folder, by its path, with its content. */
  readonly snapshot: (folder?: string) => Promise<Readonly<Record<string, string>>>
  /** When each file below a folder was written last. */
  readonly times: (folder: string) => Promise<Readonly<Record<string, number>>>
}

/**
 * Makes a temporary folder with files in it, gone when the test is.
 *
 * @param files - Their contents, by path.
 */
export async function createWorkspace(files: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  const folder = await makeFolder(files)
  onTestFinished(folder.dispose)
  return folder
}

/** A temporary folder that somebody has to remove. */
export interface TemporaryFolder extends Workspace {
  readonly dispose: () => Promise<void>
}

/** Makes a temporary folder with files in it. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'doc-codes-')))
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
  }
  for (const [file, content] of Object.entries(files)) await write(file, content)
  const list = async (folder: string): Promise<readonly string[]> => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return paths.map((path) => path.slice(root.length + 1)).sort()
  }
  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')
  return {
    root,
    write,
    read,
    // A server that is being closed may still write a file or two.
    dispose: () => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
    remove: (file) => rm(join(root, file), { recursive: true }),
    snapshot: async (folder = '') =>
      Object.fromEntries(
        await Promise.all((await list(folder)).map(async (file) => [file, await read(file)] as const)),
      ),
    times: async (folder) =>
      Object.fromEntries(
        await Promise.all(
          (await list(folder)).map(async (file) => [file, (await stat(join(root, file))).mtimeMs] as const),
        ),
      ),
  }
}
