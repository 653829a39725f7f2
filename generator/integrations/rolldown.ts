import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of rolldown: `import docCodes from 'doc-codes/rolldown'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.rolldown = docCodes.rolldown

export default plugin
