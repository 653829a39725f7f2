import { boundsOf } from '../text-bounds.ts'
import type { Doc, Group } from './doc.ts'

interface Command {
  readonly indent: number
  readonly isFlat: boolean
  readonly doc: Doc
}

/**
 * Chooses the line breaks.
 *
 * @param doc - What is laid out.
 * @param width - No line is longer, but for what cannot be broken.
 * @returns The text; `null` where something cannot be laid out here.
 */
export function render(doc: Doc, width: number): string | null {
  const commands: Command[] = [{ indent: 0, isFlat: false, doc }]
  const broken = new Set<symbol>()
  const out: string[] = []
  let column = 0
  // Behind a hard line on one line, what follows is measured anew.
  let isMeasured = true
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { indent, isFlat, doc: now } = command
    if (now === null) return null
    if (typeof now === 'string') {
      const { least, most } = boundsOf(now)
      if (least !== most) return null
      out.push(now)
      column += most
    } else if (!('kind' in now)) pushAll(commands, command, now)
    else
      switch (now.kind) {
        case 'group': {
          const state =
            isFlat && isMeasured
              ? { ...command, isFlat: !now.isBroken, doc: now.states[0] }
              : choose(now, indent, commands, width - column)
          if (state === null) return null
          isMeasured = true
          if (now.id !== undefined && !state.isFlat) broken.add(now.id)
          commands.push(state)
          break
        }
        case 'indent': {
          const further = now.where === undefined || broken.has(now.where) ? 2 : 0
          commands.push({ ...command, indent: indent + further, doc: now.doc })
          break
        }
        case 'if-broken':
          commands.push({ ...command, doc: isFlat ? now.flat : now.broken })
          break
        case 'line':
          if (isFlat && !now.isHard) {
            out.push(now.flat)
            column += now.flat.length
          } else {
            isMeasured &&= !isFlat
            out.push(`\n${' '.repeat(indent)}`)
            column = indent
          }
          break
        case 'comment':
          out.push(now.text)
          break
        case 'force':
      }
  }
  return out.join('').replace(/ +$/gm, '')
}

/** Puts parts on the stack, the first on top: most of the time goes by here. */
function pushAll(commands: Command[], { indent, isFlat }: Command, parts: readonly Doc[]): void {
  for (let index = parts.length - 1; index >= 0; index--) commands.push({ indent, isFlat, doc: parts[index] ?? null })
}

/** The first state of a group that there is room for; `null` where nobody knows how it is broken. */
function choose(
  { states, isBroken, isWhole }: Group,
  indent: number,
  rest: readonly Command[],
  room: number,
): Command | null {
  const flat = isBroken ? [] : states.map((doc) => ({ indent, isFlat: true, doc }))
  const fitting = flat.find((state) => fits(state, rest, room))
  if (fitting !== undefined) return fitting
  return isWhole ? null : { indent, isFlat: false, doc: states.at(-1) ?? null }
}

/** Whether there is room for something up to the next line break, with what follows it. */
function fits(next: Command, rest: readonly Command[], room: number): boolean {
  const commands = [next]
  let left = room
  let behind = rest.length
  while (left >= 0) {
    const command = commands.pop() ?? rest[--behind]
    if (command === undefined) return true
    const { isFlat, doc } = command
    if (doc === null) continue
    if (typeof doc === 'string') left -= boundsOf(doc).most
    else if (!('kind' in doc)) pushAll(commands, command, doc)
    else if (doc.kind === 'indent') commands.push({ ...command, doc: doc.doc })
    else if (doc.kind === 'if-broken') commands.push({ ...command, doc: isFlat ? doc.flat : doc.broken })
    else if (doc.kind === 'group') {
      const remains = isFlat && !doc.isBroken
      commands.push({ ...command, isFlat: remains, doc: (remains ? doc.states[0] : doc.states.at(-1)) ?? null })
    } else if (doc.kind === 'line') {
      if (!isFlat || doc.isHard) return true
      left -= doc.flat.length
    }
  }
  return false
}
