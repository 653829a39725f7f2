import type { LanguageWords } from '../language-words.ts'

/** Filipino. */
export const fil: LanguageWords = {
  code: 'kodigo',
  subject: 'katayuan tugon resulta',
  description: 'paglalarawan kahulugan',
  category: 'kategorya klase',
  message: 'mensahe',
  cause: 'dahilan sanhi',
  remedy: 'solusyon aksyon',
  outcome:
    'mali error hindi wala nabigo bigo nakita nahanap tinanggihan bawal lumampas natapos kinansela naghihintay matagumpay tagumpay',
}
