import type { Root } from 'mdast'
import type { Place, Spot } from '../diagnostics/diagnostic.ts'

/** A code as programs compare it. A set holds numbers only or strings only. */
export type CodeValue = number | string

/** Whether a set's codes are integers or strings. The registry records it; a change is an error. */
export type ValueType = 'integer' | 'string'

/** A documented range or class of codes (`4000-4999`, `5xx`), both ends included. Never a member of an enum. */
export interface Range {
  readonly from: CodeValue
  readonly to: CodeValue
}

/** A link of a text. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** A cell's text with its markup, in each rendering that consumers ask for. */
export interface RichText {
  /** Plain text: markup stripped, one line a paragraph, list items behind `- `. */
  readonly text: string
  /** Markdown (GFM), without HTML. */
  readonly markdown: string
  /** Sanitized HTML: safe to put into a page. */
  readonly html: string
  /** The first sentence of `text`. */
  readonly summary: string
  /** The links, in document order. */
  readonly links: readonly Link[]
  /** The inline code of the text, in document order: what translations must keep. */
  readonly tokens: readonly string[]
  /** How many items each list has, in document order: what translations must keep. */
  readonly lists: readonly number[]
  /** The text as a tree without positions. In memory only, and absent where the text is from no document. */
  readonly content?: Root
}

/** What a column of a code table is for. At most one column has each role but `attribute`, which any number has. */
export type ColumnRole = 'code' | 'name' | 'description' | 'message' | 'attribute'

/** A column of a code table. */
export interface Column {
  /** The header's plain text. */
  readonly header: string
  readonly role: ColumnRole
  /** Why the column has that role, for people: `header “Код” means a code`, `said by the config`. */
  readonly reason: string
  /** The cell of its header. In memory only, and absent where the table has none. */
  readonly place?: Spot
}

/** The value of an attribute cell: a yes or no, an integer, or text. An empty cell has no attribute. */
export type AttributeValue = boolean | number | string

/** Where the cells of a row stand, for problems that are about one of them. In memory only. */
export interface RowCells {
  readonly code: Spot
  readonly name: Spot
  /** That of the text: of the description, or else of the message. */
  readonly text: Spot
  readonly message: Spot
  /** Those of the other columns, by header. */
  readonly attributes: Readonly<Record<string, Spot>>
}

/** One documented row of a code table. */
export interface Row {
  /** Plain text of the code cell's code part, as the docs write it. */
  readonly raw: string
  /** The codes of the row: one, several where the cell lists several, none for a range. */
  readonly values: readonly CodeValue[]
  /** Each of `values` as the docs write it (`0x80070005`), in the same order. */
  readonly raws: readonly string[]
  readonly range: Range | null
  /** The name that the docs give, as they write it: from a name column or beside the code in its cell. */
  readonly name: string | null
  /** A short phrase of another column that names the condition, or English beside another script; `null` where there is none. */
  readonly phrase: string | null
  readonly anchor: string | null
  /** The anchors that the links of the code's cell lead to. */
  readonly targets: readonly string[]
  /** The description column's text. Where a table has only a message column, that. */
  readonly description: RichText
  /** The message column's text, where the table has one beside the description. */
  readonly message: RichText | null
  /** The docs' reason where they mark the code as deprecated (`''` where they give none), else `null`. */
  readonly deprecated: string | null
  /** The other columns, by header. */
  readonly attributes: Readonly<Record<string, AttributeValue>>
  /** Where the row begins. */
  readonly origin: Place
  readonly cells: RowCells
}

/** A code table as one document writes it. */
export interface CodeTable {
  /** The document's path: relative to the working directory, with `/`. */
  readonly file: string
  /** The document's path with the locale taken out: equal in every locale. */
  readonly path: string
  /** The document's locale, a BCP 47 tag. */
  readonly locale: string
  /** The line of the header row (for other shapes the first line); column of the table's start. */
  readonly origin: Place
  /** Plain text of the nearest heading above the table. */
  readonly heading: string | null
  /** The paragraph right above that is wholly bold: it tells tables below one heading apart. */
  readonly caption?: string | null
  /** The headings that this one stands under, the nearest first. */
  readonly above: readonly string[]
  /** The headings that it stands under, the outermost first, without those that only say that codes follow. */
  readonly topics: readonly string[]
  /** What the rows' anchors begin with (`apiCode` of `apiCode-8`), where all that have one agree. */
  readonly anchorPrefix: string | null
  /** The set of the config whose `columns` are those of the table. */
  readonly setId: string | null
  /** The entry of `from` of that set that names the table; `null` where none does. */
  readonly selector: string | null
  readonly type: ValueType
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A code table that knows which set it belongs to. */
export interface IdentifiedTable extends CodeTable {
  /** The set's id in camelCase: `apiCode`. */
  readonly id: string
  /** The id that its place gives: that of a new set. A published set keeps its own. */
  readonly wantedId: string
  /** The set's type name in PascalCase: `ApiCode`. */
  readonly typeName: string
  /** The table of which this one is a copy, or a copy of a part: it says nothing of its own. */
  readonly copyOf: Place | null
}

/** What one locale says of a code. */
export interface LocalizedCode extends RichText {
  /** What the row calls the code, as the docs write it. */
  readonly name: string | null
  readonly anchor: string | null
  /** The user-facing message: the message column's text where there is one, else the description. */
  readonly message: RichText | null
  /** The document's path below its locale's root, without the locale: the same in every locale. */
  readonly file: string
  /** Where the row stands. In memory only: nothing that is committed holds line numbers. */
  readonly origin: Place
  /** Where its cells stand. In memory only, and absent where the text is from no document. */
  readonly cells?: RowCells
}

/**
 * Whether a code is in use. A `removed` code has vanished from the docs and a person has accepted that; an `internal` one is
 * in use, and the docs lack it on purpose.
 */
export type CodeStatus = 'active' | 'deprecated' | 'removed' | 'internal'

/** A code with all its locales, before it has a name. */
export interface DocumentedCode {
  readonly value: CodeValue
  /** The code as the docs write it. */
  readonly raw: string
  /** The name that the docs give, as they write it. */
  readonly docsName: string | null
  /** By locale tag: what another column than the description calls the condition, where one does. */
  readonly phrases: Readonly<Record<string, string>>
  readonly deprecated: string | null
  readonly attributes: Readonly<Record<string, AttributeValue>>
  /** By locale tag. A locale whose docs lack the code is absent. */
  readonly locales: Readonly<Record<string, LocalizedCode>>
}

/** A documented range with all its locales. */
export interface DocumentedRange extends Range {
  readonly raw: string
  readonly name: string | null
  readonly locales: Readonly<Record<string, LocalizedCode>>
}

/** A table of a set, as far as a set must know it again. */
export interface SetTable {
  readonly wantedId: string
  readonly file: string
  readonly heading: string | null
  readonly origin: Place
  /** Whether the config names it as a table of the set. */
  readonly isNamed: boolean
  /** The columns beside the codes and their texts that say something, in document order. */
  readonly attributes: readonly SetColumn[]
}

/** A column beside the codes and their texts. */
export interface SetColumn {
  readonly header: string
  readonly type: AttributeType
  /** The cell of its header, or else where its table begins. */
  readonly place: Spot
}

/** What the cells of a column are. */
export type AttributeType = 'boolean' | 'integer' | 'string'

/** A code set with all its locales merged, before its codes have names. */
export interface DocumentedSet {
  readonly id: string
  readonly typeName: string
  readonly type: ValueType
  /** The nearest heading above the set's table, by locale. */
  readonly headings: Readonly<Record<string, string>>
  readonly attributeNames: CodeSet['attributeNames']
  /** Its tables in the source, in document order. */
  readonly tables: readonly SetTable[]
  /** In ascending order of value: integers by number, strings by code unit. */
  readonly codes: readonly DocumentedCode[]
  readonly ranges: readonly DocumentedRange[]
}

/** A code of the model. */
export interface Code {
  readonly value: CodeValue
  readonly raw: string
  /** The public name: PascalCase, chosen once and kept by the registry. */
  readonly name: string
  /** Former names, which stay as deprecated aliases. */
  readonly aliases: readonly string[]
  readonly status: CodeStatus
  /** Why the code is deprecated, where the docs or the registry say so. */
  readonly deprecated: string | null
  /** `success`, `error`, `partial`, `pending` or a word of the team's; `null` where nobody said. */
  readonly kind: string | null
  /** The TypeScript type of the response's data for this code, where the registry gives one. */
  readonly data: string | null
  readonly attributes: Readonly<Record<string, AttributeValue>>
  /** The registry's other words for the code (`retryable: true`, `action: sign-in`), by key. */
  readonly facets: Readonly<Record<string, AttributeValue>>
  readonly locales: Readonly<Record<string, LocalizedCode>>
  /** Where the registry speaks of it, `null` where it does not. In memory only. */
  readonly registered: Place | null
}

/** A code set of the model. */
export interface CodeSet {
  readonly id: string
  readonly typeName: string
  readonly type: ValueType
  readonly headings: Readonly<Record<string, string>>
  /** What the language of names calls the columns, by header, where it does not call them as the source does. */
  readonly attributeNames: Readonly<Record<string, string>>
  /** In ascending order of value. */
  readonly codes: readonly Code[]
  readonly ranges: readonly DocumentedRange[]
}

/** What one call can return: codes of a set, as its own page explains them. */
export interface Outcome {
  /** In camelCase: `campaignCreate`. The registry keeps it. */
  readonly id: string
  /** In PascalCase: `CampaignCreateCode`. */
  readonly typeName: string
  /** The id of the set. */
  readonly set: string
  /** What the docs call the call, in the source language: the heading of its page or part of a page. */
  readonly title: string | null
  /** The document's path, without the locale. */
  readonly file: string
  /** In ascending order of value. */
  readonly codes: readonly OutcomeCode[]
}

/** A code that a call can return. */
export interface OutcomeCode {
  readonly value: CodeValue
  /** The call's own explanation, by locale tag. */
  readonly locales: Readonly<Record<string, RichText>>
}

/** The hard boundary between reading documents and writing code. */
export interface Model {
  readonly schemaVersion: 1
  readonly sourceLocale: string
  /** Every locale, the source locale first, the others in code-unit order. */
  readonly locales: readonly string[]
  /** In code-unit order of their ids. */
  readonly sets: readonly CodeSet[]
  /** What single calls can return, in code-unit order of their ids. */
  readonly outcomes: readonly Outcome[]
}
