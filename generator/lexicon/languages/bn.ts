import type { LanguageWords } from '../language-words.ts'

/** Bangla. */
export const bn: LanguageWords = {
  code: 'কোড',
  number: 'সংখ্যা',
  subject: 'ত্রুটি অবস্থা',
  value: 'মান',
  name: 'স্থিরাঙ্ক নাম',
  description: 'বিবরণ অর্থ ব্যাখ্যা',
  message: 'বার্তা',
  cause: 'কারণ',
  remedy: 'সমাধান',
  parameter: 'প্যারামিটার ক্ষেত্র',
  type: 'প্রকার ধরন',
  required: 'আবশ্যক',
  date: 'তারিখ',
  event: 'ঘটনা',
  outcome: 'ত্রুটি* ব্যর্থ* নয় নেই না অবৈধ* ভুল অজানা* পাওয়া অনুপস্থিত* প্রত্যাখ্যা* নিষিদ্ধ* মেয়াদ বাতিল* অপেক্ষ* সফল*',
}
