import type { LanguageWords } from '../language-words.ts'

/** Telugu. */
export const te: LanguageWords = {
  code: 'కోడ్',
  subject: 'లోపం స్థితి ప్రతిస్పందన',
  value: 'విలువ',
  name: 'పేరు',
  description: 'వివరణ అర్థం',
  message: 'సందేశం',
  cause: 'కారణం',
  remedy: 'పరిష్కారం',
  type: 'రకం',
  outcome: 'లోపం* విఫల* లేదు చెల్లని* తప్పు* విజయవంత*',
}
