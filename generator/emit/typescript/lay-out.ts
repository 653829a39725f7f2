import type { Options } from 'prettier'
import * as babel from 'prettier/plugins/babel'
import * as estree from 'prettier/plugins/estree'
import { format } from 'prettier/standalone'

/** The format of everything we write, whatever the configuration of the project round it. */
const options: Options = {
  parser: 'babel-ts',
  plugins: [babel, estree],
  semi: false,
  singleQuote: true,
  printWidth: 120,
  endOfLine: 'lf',
}

/** Lays out TypeScript or JavaScript. */
export function layOut(text: string): Promise<string> {
  return format(text, options)
}
