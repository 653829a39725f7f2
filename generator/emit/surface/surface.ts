/** One thing that a module declares for others, as far as programs can rely on it. */
export interface Declaration {
  /** `enum`, `const`, `type`, `interface`, `function` or `class`. */
  readonly kind: string
  /** Its type without its members, as text: parameters and results, heritage, `string`. */
  readonly shape: string
  /** What it consists of, by name: members with their values, properties with their types, the words of a union. */
  readonly members: ReadonlyMap<string, string>
}

/** What a module declares, by name. A name can stand for a type and a value. */
export type Declarations = ReadonlyMap<string, readonly Declaration[]>

/** What programs see of an output folder: everything that can break one. Texts, comments and bodies are not in it. */
export interface Surface {
  /** How the modules are imported: compiled ones, or TypeScript by one ending or the other; `null` where there are none. */
  readonly modulesAre: '.js' | '.ts as .js' | '.ts as .ts' | null
  /** What each module exports, also by `export *`; by path without its ending. */
  readonly modules: ReadonlyMap<string, Declarations>
  /** The keys of each catalog, by path. */
  readonly catalogs: ReadonlyMap<string, ReadonlySet<string>>
  /** The name under which the output is imported as a package, and its entry points; `null` where it is none. */
  readonly package: { readonly name: string; readonly entries: ReadonlySet<string> } | null
}
