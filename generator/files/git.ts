import { execFile, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { refusal } from './paths.ts'

const execute = promisify(execFile)

/** Why a commit cannot be read, and what helps: both are sentences. */
export interface GitProblem {
  readonly reason: string
  readonly fix: string
}

/**
 * Asks git whether it knows a commit.
 *
 * @param root - A folder of the repository.
 * @param ref - A branch, a tag or a commit.
 * @returns `null` where it does, else what is wrong.
 */
export async function findCommit(root: string, ref: string): Promise<GitProblem | null> {
  try {
    // `--end-of-options`: a ref that begins with `-` is no option of git's.
    await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    return null
  } catch (error) {
    if (refusal(error) === 'ENOENT') return { reason: 'Git is not installed.', fix: 'Install git, or name a folder.' }
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']).catch(() => null)
    if (shallow === null) {
      return { reason: 'This folder is in no git repository.', fix: 'Run it in a clone, or name a folder.' }
    }
    return shallow.trim() === 'true'
      ? {
          reason: `This clone is shallow, and \`${ref}\` is not in it.`,
          fix: `Run \`git fetch --depth=1 origin ${ref}\` and compare with \`git:FETCH_HEAD\`, or clone with the whole history (\`fetch-depth: 0\`).`,
        }
      : {
          reason: `Git knows no commit \`${ref}\`.`,
          fix: `Write a branch, a tag or a commit that \`git log\` shows, such as \`git:origin/${ref}\`.`,
        }
  }
}

/**
 * Reads files of a commit, as they are in the repository.
 *
 * @param root - The working directory, below which the paths are.
 * @param ref - A commit that git knows.
 * @param paths - Paths with `/`.
 * @returns The texts of those that the commit has, by path.
 */
export async function readCommitted(
  root: string,
  ref: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const safe = paths.filter((path) => !path.includes('\n'))
  const output = await feed(root, ['cat-file', '--batch'], safe.map((path) => `${ref}:./${path}\n`).join(''))
  const texts = new Map<string, string>()
  let at = 0
  for (const path of safe) {
    const end = output.indexOf('\n', at)
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) continue
    if (type === 'blob') texts.set(path, output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}

/**
 * Writes what a commit holds into another folder; the working tree and the index stay as they are.
 *
 * @param root - The working directory: what lies below it is written.
 * @param ref - A commit that git knows.
 * @param to - An empty folder, absolute.
 * @returns Where the files are.
 */
export async function checkOut(root: string, ref: string, to: string): Promise<string> {
  const prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim()
  const env = { ...process.env, GIT_INDEX_FILE: join(to, 'index') }
  const files = join(to, 'files')
  await mkdir(files)
  await execute('git', ['read-tree', `${ref}^{commit}`], { cwd: root, env })
  await execute('git', ['checkout-index', '--all', '--quiet', `--prefix=${files}/`], {
    cwd: (await git(root, ['rev-parse', '--show-toplevel'])).trim(),
    env,
  })
  const folder = join(files, prefix)
  await mkdir(folder, { recursive: true })
  return folder
}

async function git(root: string, words: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', [...words], { cwd: root, maxBuffer: 1 << 30 })
  return stdout
}

function feed(root: string, words: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...words], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', () => {
      resolve(Buffer.concat(chunks))
    })
    child.stdin.on('error', reject)
    child.stdin.end(input)
  })
}
