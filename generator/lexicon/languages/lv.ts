import type { LanguageWords } from '../language-words.ts'

/** Latvian. */
export const lv: LanguageWords = {
  code: 'kods kodi',
  number: 'numurs',
  subject: 'kļūda stāvoklis atbilde',
  value: 'vērtība',
  name: 'nosaukums',
  description: 'apraksts nozīme skaidrojums',
  note: 'piezīme',
  message: 'ziņojums',
  cause: 'cēlonis',
  remedy: 'risinājums',
  situation: 'gadījums',
  parameter: 'parametrs lauks',
  type: 'tips veids',
  category: 'līmenis',
  required: 'obligāts',
  size: 'garums',
  date: 'versija datums',
  thing: 'valsts valūta valoda',
  event: 'notikums',
  outcome:
    'kļūd* neizdev* nav nederīg* nepareiz* nezinām* atrast* trūkst noraidīt* aizliegt* beidz* pārsniegt* jau atcelt* gaida veiksmīg* pabeigt*',
}
