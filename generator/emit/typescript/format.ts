import type { Options } from 'prettier'
import * as babel from 'prettier/plugins/babel'
import * as estree from 'prettier/plugins/estree'
import { format as formatWith } from 'prettier/standalone'

import { width } from './width.ts'

/** The format of everything we write, whatever the configuration of the project round it. */
const options: Options = {
  parser: 'babel-ts',
  plugins: [babel, estree],
  semi: false,
  singleQuote: true,
  printWidth: width,
  endOfLine: 'lf',
}

/** Lays out any TypeScript or JavaScript. */
export function format(text: string): Promise<string> {
  return formatWith(text, options)
}
