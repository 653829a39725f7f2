/** The forms of a report. */
export const reportFormats = ['plain', 'json', 'github', 'sarif'] as const

/** How problems are reported. */
export type ReportFormat = (typeof reportFormats)[number]
