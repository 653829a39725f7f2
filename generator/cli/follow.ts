import type { Progress, Stage } from '../progress.ts'
import type { Terminal } from './terminal.ts'

/** How long a run may be before it shows where it is, and how long a line stands, in milliseconds. */
const patience = 1000
const pace = 100

/** A run that is followed. */
export interface Followed {
  readonly progress: Progress
  /** Takes the line of progress away, and says what each stage took where that was asked for. */
  readonly end: () => void
}

/** What a stage does, while it does it. */
const doing: Readonly<Record<Stage, string>> = {
  opening: 'Looking for documents',
  reading: 'Opening documents',
  tables: 'Reading documents',
  model: 'Naming codes',
  modules: 'Making modules',
  comparing: 'Comparing with the output',
  writing: 'Writing files',
}

/**
 * Shows on a terminal where a run is that takes more than a second.
 *
 * @param terminal - Where it reports. What each stage took goes to stderr: reports are the same in every run.
 * @param isTimed - Whether to say what each stage took.
 */
export function follow(terminal: Terminal, isTimed: boolean): Followed {
  const started = performance.now()
  const begun = new Map<Stage, number>()
  let shown = started + patience
  let isShown = false
  return {
    progress: ({ stage, done, total }) => {
      const now = performance.now()
      if (!begun.has(stage)) begun.set(stage, now)
      if (now < shown + pace) return
      terminal.passing?.(`${doing[stage]}${total > 0 ? `: ${done} of ${total}` : ''} …`)
      shown = now
      isShown = true
    },
    end: () => {
      if (isShown) terminal.passing?.('')
      if (!isTimed) return
      const ends = [...begun.values(), performance.now()]
      const lines = [...begun].map(([stage, from], index) => timing(doing[stage], (ends[index + 1] ?? from) - from))
      for (const line of [...lines, timing('Together', performance.now() - started)]) terminal.err(line)
    },
  }
}

function timing(what: string, milliseconds: number): string {
  return `${milliseconds.toFixed(0).padStart(8)} ms  ${what}`
}
