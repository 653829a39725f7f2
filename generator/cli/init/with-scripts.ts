import { isMap, type Node, parseDocument } from 'yaml'

/**
 * Puts other scripts into a package.json, and leaves all else of it as it is written.
 *
 * @param text - The file: an object in JSON.
 * @param manifest - What it says.
 * @param scripts - All scripts that it is to have.
 * @returns The file's text; laid out anew where it stands in one line.
 */
export function withScripts(text: string, manifest: object, scripts: Readonly<Record<string, unknown>>): string {
  const wanted = { ...manifest, scripts }
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const written = (value: unknown, before = ''): string =>
    JSON.stringify(value, null, indent).replaceAll('\n', `${end}${before}`)
  const edited = edit(text, written(scripts, indent), `${end}${indent}`)
  // JSON is YAML in almost all that it can be: what is not is told by reading the result.
  return edited !== null && isSame(edited, wanted) ? edited : written(wanted) + (text.endsWith('\n') ? end : '')
}

function edit(text: string, scripts: string, newLine: string): string | null {
  const top = parseDocument<Node>(text).contents
  if (!isMap<Node, Node | null>(top)) return null
  const own = top.get('scripts', true)
  const [from, to] = own?.range ?? []
  if (from !== undefined && to !== undefined) return text.slice(0, from) + scripts + text.slice(to)
  const behind = top.items.at(-1)?.value?.range?.[1]
  const isInLines = text.slice(0, behind).includes('\n')
  if (behind === undefined || !isInLines) return null
  return `${text.slice(0, behind)},${newLine}"scripts": ${scripts}${text.slice(behind)}`
}

function isSame(text: string, wanted: object): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(wanted)
  } catch {
    // The only way that JSON has to say that a text is none.
    return false
  }
}
