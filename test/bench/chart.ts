/** A point of a line: both above 0. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line of a chart. */
export interface Line {
  readonly name: string
  readonly points: readonly Point[]
}

/** What a chart says of itself. */
export interface Labels {
  readonly title: string
  readonly x: string
  readonly y: string
}

const size = { width: 640, height: 400 } as const
const frame = { left: 56, right: 616, top: 48, bottom: 344 } as const
/** Seen on white and on black. */
const colours = ['#2f81f7', '#8b949e'] as const
const ink = '#8b949e'

/**
 * Draws lines over two logarithmic axes, so that what doubles with its input is a straight line.
 *
 * @param lines - The lines; the first is the one that the chart is about.
 * @param labels - What it is of.
 * @returns An SVG document.
 */
export function drawChart(lines: readonly Line[], { title, x, y }: Labels): string {
  const points = lines.flatMap((line) => line.points)
  const across = scale(
    points.map((point) => point.x),
    frame.left,
    frame.right,
  )
  const up = scale(
    points.map((point) => point.y),
    frame.bottom,
    frame.top,
  )
  const parts = [
    text(title, { x: frame.left, y: 24, size: 15 }),
    ...across.ticks.flatMap((tick) => [
      rule({ x: across.at(tick), y: frame.top }, { x: across.at(tick), y: frame.bottom }),
      text(tick.toLocaleString('en'), { x: across.at(tick), y: frame.bottom + 18, anchor: 'middle' }),
    ]),
    ...up.ticks.flatMap((tick) => [
      rule({ x: frame.left, y: up.at(tick) }, { x: frame.right, y: up.at(tick) }),
      text(tick.toLocaleString('en'), { x: frame.left - 8, y: up.at(tick) + 4, anchor: 'end' }),
    ]),
    text(x, { x: frame.right, y: frame.bottom + 38, anchor: 'end' }),
    text(y, { x: frame.left, y: frame.top - 8 }),
    ...lines.flatMap((line, index) => {
      const colour = colours[index % colours.length] ?? ink
      const places = line.points.map((point) => ({ x: across.at(point.x), y: up.at(point.y) }))
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.map(pair).join(' ')}"/>`,
        ...places.map((place) => `<circle cx="${round(place.x)}" cy="${round(place.y)}" r="3" fill="${colour}"/>`),
        text(line.name, { x: frame.left + 12, y: frame.top + 20 + 18 * index, colour }),
      ]
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">\n  ${parts.join('\n  ')}\n</svg>\n`
}

interface Scale {
  readonly at: (value: number) => number
  /** The powers of ten from the first below all values to the first above them. */
  readonly ticks: readonly number[]
}

function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  }
}

function rule(from: Point, to: Point): string {
  return `<path d="M${pair(from)} L${pair(to)}" stroke="${ink}" stroke-opacity="0.25"/>`
}

interface TextStyle extends Point {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
  readonly colour?: string
}

function text(words: string, { x, y, anchor = 'start', size = 12, colour = ink }: TextStyle): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${colour}" font-size="${size}" text-anchor="${anchor}">${words}</text>`
}

function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

function round(number: number): string {
  return number.toFixed(1)
}
