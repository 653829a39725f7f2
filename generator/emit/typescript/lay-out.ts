import type { Options } from 'prettier'
import * as babel from 'prettier/plugins/babel'
import * as estree from 'prettier/plugins/estree'
import { format } from 'prettier/standalone'

/** No line is longer, but for a text that cannot be broken. */
export const width = 120

/** The format of everything we write, whatever the configuration of the project round it. */
const options: Options = {
  parser: 'babel-ts',
  plugins: [babel, estree],
  semi: false,
  singleQuote: true,
  printWidth: width,
  endOfLine: 'lf',
}

/** Lays out TypeScript or JavaScript. */
export function layOut(text: string): Promise<string> {
  return format(text, options)
}
