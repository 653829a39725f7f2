import type * as v from 'valibot'

import type { configSchema } from './schema.ts'

/** A value that nobody changes, however deep. */
export type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value

/** The configuration of doc-codes: what `doc-codes.config.ts` exports. Everything has a default but `docs`. */
export type Config = Unchanging<v.InferInput<typeof configSchema>>
