import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { glob } from 'tinyglobby'

import { manifestName } from '../../emit/output-file.ts'
import { readManifest } from '../../files/manifest.ts'
import { readOptional } from '../../files/read-optional.ts'

/** What a repository is built with, as far as a first config and the next steps depend on it. */
export interface Surroundings {
  /** What runs a program of the project: `npx`, `pnpm exec`. */
  readonly run: string
  /** The output folder: one that a run without a config has written, else the usual one. */
  readonly out: string
  /** The script for which Node strips the types; `null` where none does. */
  readonly strippingScript: string | null
  /** What to add by hand, a line each: the programs that are here would gain from it. */
  readonly hints: readonly string[]
}

const managers = [
  ['pnpm-lock.yaml', 'pnpm exec'],
  ['pnpm-workspace.yaml', 'pnpm exec'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bunx'],
  ['bun.lockb', 'bunx'],
] as const

/**
 * Looks at what a repository is built with.
 *
 * @param root - The folder.
 */
export async function surroundingsOf(root: string): Promise<Surroundings> {
  const run = managers.find(([file]) => existsSync(join(root, file)))?.[1] ?? 'npx'
  const vite = ['ts', 'mts', 'js', 'mjs']
    .map((end) => `vite.config.${end}`)
    .find((file) => existsSync(join(root, file)))
  // Where programs are compiled from src, what lies beside it is outside of TypeScript's rootDir.
  const isCompiled = vite !== undefined || existsSync(join(root, 'tsconfig.json'))
  const usual = isCompiled && existsSync(join(root, 'src')) ? 'src/codes' : 'generated'
  const out = (await findOutput(root)) ?? usual
  const manifest = (await readOptional(root, 'package.json')) ?? ''
  const usesVite = /"vite"\s*:/.test(manifest)
  return { run, out, strippingScript: strippingScriptOf(manifest), hints: hintsOf(root, { run, out, vite, usesVite }) }
}

/** The output of a run without a config: its manifest lists itself nowhere, and `model.json` always. */
async function findOutput(root: string): Promise<string | null> {
  const ignore = ['**/node_modules/**', '**/dist/**', '**/build/**']
  const manifests = await glob([`*/${manifestName}`, `*/*/${manifestName}`, `*/*/*/${manifestName}`], {
    cwd: root,
    ignore,
  })
  for (const manifest of manifests.toSorted())
    if (readManifest(await readOptional(root, manifest)).has('model.json'))
      return manifest.slice(0, -manifestName.length - 1)
  return null
}

function strippingScriptOf(manifest: string): string | null {
  return /"(?:[^"\\]|\\.)*\bnode (?:[^"&|;]* )?[\w./-]+\.m?ts\b/.exec(manifest)?.[0].slice(1) ?? null
}

interface Facts extends Pick<Surroundings, 'run' | 'out'> {
  /** The config of Vite, where there is one. */
  readonly vite: string | undefined
  readonly usesVite: boolean
}

function hintsOf(root: string, { run, out, vite, usesVite }: Facts): readonly string[] {
  const has = (file: string): boolean => existsSync(join(root, file))
  return [
    ...(vite === undefined && !usesVite
      ? []
      : [
          `${vite ?? 'vite.config.ts, which is not here yet'}: import docCodes from 'doc-codes/vite', and add docCodes() to the plugins: it generates before a build and while you write.`,
        ]),
    ...(has('turbo.json')
      ? [`turbo.json: "codes": { "outputs": ["${out}/**"] }, and "dependsOn": ["codes"] at what imports them.`]
      : []),
    ...(has('nx.json')
      ? [`nx.json: "codes": { "cache": true, "outputs": ["{projectRoot}/${out}"] } below targetDefaults.`]
      : []),
    ...(has('.github/workflows') || has('.gitlab-ci.yml')
      ? [
          `${has('.github/workflows') ? '.github/workflows' : '.gitlab-ci.yml'}: a step ${run} doc-codes check --strict.`,
        ]
      : []),
  ]
}
