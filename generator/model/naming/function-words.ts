/** The words of a language that carry a sentence and no meaning of their own: what a name is cut at. */
export interface FunctionWords {
  /** Left out of names. */
  readonly articles: ReadonlySet<string>
  /** Prepositions and conjunctions: a phrase that can be left off begins with one. */
  readonly boundaries: ReadonlySet<string>
  /** What a name must not end with, beside the others. */
  readonly loose: ReadonlySet<string>
  /** Verbs without which a sentence says nothing. */
  readonly verbs: ReadonlySet<string>
  /** What begins a clause about the noun before it. */
  readonly relatives: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

function functionWords(lists: Readonly<Partial<Record<keyof FunctionWords, string>>>): FunctionWords {
  const setOf = (list: string | undefined): ReadonlySet<string> =>
    list === undefined ? none : new Set(list.split(' '))
  return {
    articles: setOf(lists.articles),
    boundaries: setOf(lists.boundaries),
    loose: setOf(lists.loose),
    verbs: setOf(lists.verbs),
    relatives: setOf(lists.relatives),
  }
}

const english = functionWords({
  articles: 'a an the',
  boundaries:
    'about above across after against among and around as at because before below between but by despite due during for from if ' +
    'in inside into of on onto or outside over per since so such that through to toward towards under unless until upon ' +
    'using via when where whether which while who whose with within without yet and/or',
  loose:
    'a an the is are was were be been being has have had do does did not no this that these those its your their our his her my ' +
    'you it they we i can could may might must will would should shall cannot very more most one any each some all other only also ' +
    'e.g i.e etc than too currently there',
  verbs:
    'is are was were has have had do does did can could may might must will would should shall cannot isn’t aren’t wasn’t ' +
    'weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t couldn’t mustn’t won’t wouldn’t shouldn’t exceeds exceeded lacks ' +
    'requires required fails failed expired expires contains exists exist needs expects denied rejected refused declined ended ' +
    'reached timed returned stopped matches changed',
  relatives: 'that which who whose whom',
})

const languages: Readonly<Record<string, FunctionWords>> = {
  en: english,
  de: functionWords({
    articles: 'der die das den dem des ein eine einen einem einer eines',
    boundaries:
      'als an auf aus bei beim bevor bis da damit dass denn durch falls für gegen im in indem innerhalb mit nach ob oder ohne seit ' +
      'sondern um und unter vom von vor während weil wenn zu zum zur zwischen über aufgrund',
    loose:
      'ist sind war wurde wurden wird werden nicht kein keine diese dieser dieses sie es er hat haben kann konnte muss zu sehr',
  }),
  nl: functionWords({
    articles: 'de het een',
    boundaries: 'als bij door in met na naar of om omdat op te tijdens tot uit van voor wanneer zonder en',
    loose: 'is zijn was werd wordt niet geen deze dit kan moet',
  }),
  fr: functionWords({
    articles: 'le la les un une l d',
    boundaries:
      'à au aux avec car chez dans de des du en et lors lorsque mais ou où par parce pendant pour puis quand que qui sans selon si ' +
      'sous sur vers',
    loose: 'est sont était a été ne n pas ce cette ces il elle votre vous peut doit se s d l être plus',
  }),
  es: functionWords({
    articles: 'el la los las un una unos unas lo',
    boundaries:
      'a al ante con contra cuando de debido del desde durante en entre hacia hasta mientras o para pero por porque que según si ' +
      'sin sobre tras y',
    loose: 'es son fue ha han ser está están no se su sus este esta esto puede debe ya más',
  }),
  pt: functionWords({
    articles: 'o a os as um uma uns umas',
    boundaries:
      'ao aos até com contra da das de devido desde do dos durante e em entre mas na nas no nos ou para pela pelo por porque quando ' +
      'que se sem sob sobre',
    loose: 'é são foi foram ser está estão não seu sua este esta pode deve já mais',
  }),
  it: functionWords({
    articles: 'il lo la gli le un uno una l d',
    boundaries:
      'a ad al alla con da dal dalla dei del della di durante e in ma nel nella o per perché quando se senza su sul sulla tra che',
    loose: 'è sono era stato stata essere non si questo questa può deve già più',
  }),
  pl: functionWords({
    boundaries: 'do dla i lub na o od oraz po pod przez przy w we z ze za że gdy jeśli ponieważ',
    loose: 'jest są nie',
  }),
  tr: functionWords({ boundaries: 've veya için ile ama çünkü', loose: 'bir bu' }),
}

/**
 * The function words of a language.
 *
 * @param locale - A BCP 47 tag; `und` counts as English, as headers and phrases mostly are.
 * @returns Its words; none where the language is not known here.
 */
export function functionWordsOf(locale: string): FunctionWords {
  const [language = 'und'] = locale.toLowerCase().split('-')
  return languages[language === 'und' ? 'en' : language] ?? functionWords({})
}

/**
 * A word as the lists have it: in lower case, with one sort of apostrophe, without what stands round it.
 *
 * @param unit - A word as it is written.
 */
export function plainWord(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/['‘ʼ]/gu, '’')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
