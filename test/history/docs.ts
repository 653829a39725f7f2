/** A row of a table: its cells. */
export type Cells = readonly string[]

/** A code as the documents of the history have it. */
export interface Entry {
  readonly code: string
  readonly en: string
  readonly kk: string
}

/** The codes of the first day. */
export const firstDay: readonly Entry[] = [
  { code: '0', en: 'Request accepted.', kk: 'Сұрау қабылданды.' },
  {
    code: '1',
    en: 'Missing field. Look into `data` for its name.',
    kk: 'Өріс жетіспейді. Атауын `data` ішінен қараңыз.',
  },
  { code: '2', en: 'Unknown parcel.', kk: 'Белгісіз сәлемдеме.' },
  { code: '8', en: 'Key expired.', kk: 'Кілттің мерзімі өтті.' },
  { code: '12', en: 'Weight out of range.', kk: 'Салмақ шектен тыс.' },
  { code: '30', en: 'Too many requests.', kk: 'Сұраулар тым көп.' },
  { code: '98', en: 'Partly delivered.', kk: 'Ішінара жеткізілді.' },
  { code: '999', en: 'Internal failure.', kk: 'Ішкі ақау.' },
]

/** The states of a parcel, on the day that their table comes. */
export const parcelStates: readonly Cells[] = [
  ['`QUEUED`', 'The parcel waits for its courier.'],
  ['`ON_ROAD`', 'The courier has the parcel.'],
  ['`HANDED_OVER`', 'The receiver has the parcel.'],
  ['`RETURNED`', 'The sender has the parcel again.'],
]

/**
 * Writes a document with a table.
 *
 * @param heading - The heading above the table.
 * @param header - The table's header row.
 * @param rows - Its rows.
 */
export function page(heading: string, header: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |`
  const delimiter = header.map(() => '---')
  return [
    `# ${heading}`,
    '',
    'Every answer of the parcel API has a code.',
    '',
    ...[header, delimiter, ...rows].map(line),
    '',
  ].join('\n')
}

/** A code's cell with its anchor; without one where there is no prefix. */
export function anchored(prefix: string | null, code: string): string {
  return prefix === null ? code : `<span data-anchor="${prefix}-${code}">${code}</span>`
}
