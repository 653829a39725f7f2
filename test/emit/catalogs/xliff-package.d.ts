// The package has no types of its own.
declare module 'xliff' {
  export interface Unit {
    readonly source: unknown
    readonly target?: unknown
  }
  export function xliff2js(text: string): Promise<{
    readonly sourceLanguage: string
    readonly targetLanguage?: string
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>
  }>
}
