import { setId, topicOfPath } from '../identity/set-names.ts'
import { pascalCase } from '../naming/pascal-case.ts'
import { words } from '../naming/words.ts'

/** What a call may be called after. */
export interface Naming {
  /** The path of its page, without the locale. */
  readonly path: string
  /** The heading of its part of the page, where the page speaks of several: in the language of names, else in the source. */
  readonly topics: readonly string[]
  /** The headings of its page. */
  readonly titles: readonly string[]
}

/**
 * Makes the id of what a call can return: of its file, with the folder that says what it acts upon, else of its heading.
 *
 * @param naming - What there is to make it of.
 * @returns The id in camelCase: `campaignCreate` for `campaign/create.md`, `campaignCreate` for “Create” in `campaign.md`,
 *   `createCampaign` for “Create a campaign” there; `call` where nothing has Latin letters.
 */
export function outcomeId({ path, topics, titles }: Naming): string {
  const page = idOfPath(path)
  const topic = topics.map(setId).find((id) => id !== null) ?? null
  if (topics.length > 0) return topic === null ? (page ?? 'call') : joined(page, topic)
  return page ?? titles.map(setId).find((id) => id !== null) ?? 'call'
}

function idOfPath(path: string): string | null {
  const { own, folder } = topicOfPath(path)
  if (own === null || folder === null) return own ?? folder
  return joined(folder, own)
}

/** The second name behind the first, unless it says that, too. */
function joined(first: string | null, second: string): string {
  if (first === null) return second
  const [one, other] = [wordsOf(first), wordsOf(second)]
  const isSaid = one.every((word) => other.some((own) => own.toLowerCase() === word.toLowerCase()))
  const name = pascalCase(isSaid ? other : [...one, ...other])
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function wordsOf(id: string): readonly string[] {
  return words(id) ?? []
}
