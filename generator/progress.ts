/** The stages of a run, in the order of the straight line. */
export const stages = ['opening', 'reading', 'tables', 'model', 'modules', 'comparing', 'writing'] as const

/** A stage of a run. */
export type Stage = (typeof stages)[number]

/** Where a run is: the stage, and of a long one how much is done: documents read, sets written. */
export interface Step {
  readonly stage: Stage
  readonly done: number
  /** How many there are; 0 where nothing is counted. */
  readonly total: number
}

/** Is told where a run is, as it goes on. Nothing that is made hangs on it. */
export type Progress = (step: Step) => void

/** Listens to nothing. */
export const noProgress: Progress = () => undefined
