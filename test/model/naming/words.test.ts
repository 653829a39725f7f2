import { describe, expect, it } from 'vitest'
import { pascalCase } from '../../../generator/model/naming/pascal-case.ts'
import { words } from '../../../generator/model/naming/words.ts'

describe('the words of a text, in PascalCase', () => {
  it.each([
    ['PARTIALLY_DONE', 'PartiallyDone'],
    ['invalid_request', 'InvalidRequest'],
    ['Not Found', 'NotFound'],
    ['RecordNotFound', 'RecordNotFound'],
    ['recordNotFound', 'RecordNotFound'],
    ['kebab-case.and/slash', 'KebabCaseAndSlash'],
    ['UNAUTHENTICATED', 'Unauthenticated'],
    ['WSAEINTR', 'Wsaeintr'],
    ['OK', 'Ok'],
    ['HTTPError', 'HttpError'],
    ['parseHTTPResponse', 'ParseHttpResponse'],
    ['Http_404NotFound', 'Http404NotFound'],
    ['HTTP404', 'Http404'],
    ['SHA256RSA', 'Sha256Rsa'],
    ['utf8string', 'Utf8string'],
    ['invalid IDs', 'InvalidIds'],
    ['The e-mail, E-Mails and a code-mail', 'TheEmailEmailsAndACodeMail'],
    ['URLs', 'Urls'],
    ['step 1 2', 'Step1_2'],
    ['step 12', 'Step12'],
    ['v1.2.3', 'V1_2_3'],
    ['can’t connect', 'CantConnect'],
    ["user's session", 'UsersSession'],
    ['foo bar', 'FooBar'],
    ['Ungültige Größe', 'UngultigeGrosse'],
    ['Échec d’accès', 'EchecDAcces'],
    ["l'utilisateur n'est pas", 'LUtilisateurNEstPas'],
    ['İstanbul ışık', 'IstanbulIsik'],
    ['ﬁle ① missing', 'File1Missing'],
    ['  ', ''],
    ['!?', ''],
  ])('%s → %s', (text, name) => {
    expect(pascalCase(words(text) ?? [])).toBe(name)
  })

  it.each(['Жүйеге кіру қатесі', 'Error ошибка', 'エラー', 'Ошибка 8', '错误', '٣'])(
    'gives none for %s: part of a text would say something else',
    (text) => {
      expect(words(text)).toBeNull()
    },
  )
})
