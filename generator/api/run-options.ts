import type { ProjectOptions } from '../open-project.ts'

/** What a run works on. */
export interface RunOptions extends ProjectOptions {
  /** The working directory, absolute; this process's by default. */
  readonly root?: string | undefined
  /** Documents to read without a config and a registry. */
  readonly documents?: readonly string[] | undefined
}
