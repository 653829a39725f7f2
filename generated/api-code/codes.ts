// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- members would keep the enum in every bundle */

/** API жауап кодтары */
export enum ApiCode {
  /**
   * Операция сәтті аяқталды.
   *
   * Anchor: `apiCode-0`
   */
  Ok = 0,
  /**
   * Кейбір мәндерді жасау немесе жаңарту кезінде берілген деректерді тексеру қатесі.
   *
   * `data` өрісінде қандай өрістердің дұрыс толтырылмағандығы туралы ақпарат берілген. Қателерді түзетіп, жаңа
   * деректермен сұрауды қайталау керек.
   *
   * Anchor: `apiCode-1`
   */
  Validation = 1,
  /**
   * Көрсетілген жазба табылмады.
   *
   * Мүмкін, ол жойылған, жазба ID-і дұрыс емес немесе жазбаға қол жеткізуге тырысқан пайдаланушының оған қол жеткізу
   * құқықтары жоқ.
   *
   * Anchor: `apiCode-2`
   */
  RecordNotFound = 2,
  /**
   * Белгісіз қолданба қатесі.
   *
   * Қолдау қызметіне хабарласып, алынған сұраудың егжей-тегжейін хабарлаңыз.
   *
   * Anchor: `apiCode-3`
   */
  UnknownApplicationError = 3,
  /**
   * `module` параметрі дұрыс көрсетілмеген.
   *
   * Параметрдің дұрыс жазылуын [API құжаттамасында](/kk/help/api-docs/sms-api#required-api-query-parameters)
   * тексеріңіз.
   *
   * Anchor: `apiCode-4`
   */
  IncorrectModule = 4,
  /**
   * `method` параметрі дұрыс көрсетілмеген.
   *
   * Параметрдің дұрыс жазылуын [API құжаттамасында](/kk/help/api-docs/sms-api#required-api-query-parameters)
   * тексеріңіз.
   *
   * Anchor: `apiCode-5`
   */
  IncorrectMethod = 5,
  /**
   * `format` параметрі дұрыс көрсетілмеген.
   *
   * Параметрдің дұрыс жазылуын [API құжаттамасында](/kk/help/api-docs/sms-api#required-api-query-parameters)
   * тексеріңіз.
   *
   * Anchor: `apiCode-6`
   */
  IncorrectFormat = 6,
  /**
   * Жүйеге кіру қатесі.
   *
   * Бұл келесі жағдайларда пайда болады:
   *
   * - Кіру деректері дұрыс көрсетілмеген;
   * - Жүйемен жұмыс істеу кезінде пайдаланушының сессиясы аяқталған немесе сервермен мәжбүрлі түрде жабылған.
   *
   * Қосымша ақпаратты `message` өрісінен көруге болады.
   *
   * Anchor: `apiCode-8`
   */
  LoginFailed = 8,
  /**
   * Көрсетілген API әдісіне қол жеткізу қатесі.
   *
   * Anchor: `apiCode-9`
   */
  MethodAccessDenied = 9,
  /**
   * Дәл осы операцияны орындау барысында деректерді серверге сақтау қатесі.
   *
   * Әдетте, бұл қате деректерге бірнеше клиенттердің бір мезгілде қол жеткізуімен немесе деректерді сақтау
   * шарттарының өзгеруімен байланысты.
   *
   * Anchor: `apiCode-10`
   */
  DataUpdate = 10,
  /**
   * Сұрауда кейбір міндетті параметрлер жоқ.
   *
   * Параметрлердің дұрыс жазылуын [API құжаттамасында](/kk/help/api-docs/sms-api#required-api-query-parameters)
   * тексеріп, сұрауға қажетті параметрлерді қосыңыз.
   *
   * Anchor: `apiCode-11`
   */
  MissingParam = 11,
  /**
   * Сұраудың кіріс параметрі белгіленген шарттар немесе шектеулерге сәйкес келмейді.
   *
   * Бұл қате коды параметрлердің бірі шектеулерді бұзған кезде пайда болады. Бұл атрибуттарды тексеру қатесіне
   * ұқсас, бірақ деректерді жасау немесе өзгерту жасамайтын сұрауларда болуы мүмкін.
   *
   * Anchor: `apiCode-12`
   */
  IncorrectParam = 12,
  /**
   * API серверіне осы пайдаланушыны қызмет көрсетпейтін сұрауды орындау әрекеті.
   *
   * Бұл кодты алған жағдайда, дұрыс доменді `data` өрісінен алуға болады.
   *
   * Anchor: `apiCode-13`
   */
  WrongDomain = 13,
  /**
   * Бұл қате пайдаланушының аккаунты бұғатталған немесе жойылған жағдайда пайда болады.
   *
   * Anchor: `apiCode-14`
   */
  AccountUnavailable = 14,
  /**
   * Деректерді жаңартумен байланысты емес операцияны орындау қатесі.
   *
   * Бұл қатенің егжей-тегжейі API жауабының `message` өрісінде көрсетілген.
   *
   * Anchor: `apiCode-15`
   */
  OperationFailed = 15,
  /**
   * Сұрау жылдамдығының шекті мәнінен асу қатесі.
   *
   * Бұл қате белгілі бір уақыт аралығында API әдісіне шамадан тыс жиі жүгіну кезінде пайда болады. Қате туындаған
   * жағдайда, сұрау жиілігін азайту керек.
   *
   * Anchor: `apiCode-30`
   */
  RateLimitExceeded = 30,
  /**
   * Операция толық орындалмады, тек деректердің бір бөлігі өңделді.
   *
   * Бұл код әдетте қандай да бір жаппай операциялар кезінде қайсыбір элементтер қателер немесе шектеулерге
   * байланысты өңделмеген, бірақ кейбір элементтер өңделген жағдайда қайтарылады. Бұл кодты алған жағдайда, қандай
   * элементтердің өңделгенін, ал қайсысы қателермен және қандай қателермен өңделмегенін `data` өрісінің мазмұнынан
   * алуға болады.
   *
   * Anchor: `apiCode-98`
   */
  PartiallyDone = 98,
  /**
   * Жаппай операция элементтерінің ешқайсысы өңделмеген.
   *
   * Әрбір нақты элементтегі қателер туралы толық ақпаратты `data` өрісінен, ал жалпы қате сипаттамасын `message`
   * өрісінен алуға болады.
   *
   * Anchor: `apiCode-99`
   */
  NothingDone = 99,
  /**
   * Бұл код қате емес және операцияның фондық орындауға жіберілгенін білдіреді.
   *
   * Бұл жағдайда `data` өрісі фондық операцияның ID-ін қамтиды, оның процесін және аяқталуын API
   * [TaskQueue/GetStatus](/kk/help/api-docs/taskqueue#GetStatus) арқылы бақылауға болады.
   *
   * Anchor: `apiCode-100`
   */
  BackgroundWait = 100,
  /**
   * Қызметтің жалпы қатесі.
   *
   * Егжей-тегжейін `message` өрісінен алуға болады.
   *
   * Anchor: `apiCode-999`
   */
  ServiceError = 999,
}

/** The codes in use, in ascending order. */
export const apiCodeValues: readonly ApiCode[] = [
  0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 30, 98, 99, 100, 999,
]

/** The names of the codes in use, in the order of {@link apiCodeValues}. */
export const apiCodeNames = [
  'Ok',
  'Validation',
  'RecordNotFound',
  'UnknownApplicationError',
  'IncorrectModule',
  'IncorrectMethod',
  'IncorrectFormat',
  'LoginFailed',
  'MethodAccessDenied',
  'DataUpdate',
  'MissingParam',
  'IncorrectParam',
  'WrongDomain',
  'AccountUnavailable',
  'OperationFailed',
  'RateLimitExceeded',
  'PartiallyDone',
  'NothingDone',
  'BackgroundWait',
  'ServiceError',
] as const

/** The name of a code. */
export type ApiCodeName = (typeof apiCodeNames)[number]

/**
 * Tells whether a value is one of the codes. Never throws. `-0` equals `0` and counts as it.
 *
 * @param value - Anything.
 */
export function isApiCode(value: unknown): value is ApiCode {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    ((value >= 0 && value <= 6) ||
      (value >= 8 && value <= 15) ||
      value === 30 ||
      (value >= 98 && value <= 100) ||
      value === 999)
  )
}

declare const unknownCode: unique symbol

/** A code that is unknown here. `ApiCode | UnknownApiCode` holds every integer and still knows each member. */
export type UnknownApiCode = number & { readonly [unknownCode]: 'ApiCode' }

/**
 * Tells whether a value could be a code and is none of those known here. Never throws.
 *
 * @param value - Anything.
 */
export function isUnknownApiCode(value: unknown): value is UnknownApiCode {
  return Number.isSafeInteger(value) && !isApiCode(value)
}

/**
 * Reads a code from anywhere. Never throws. {@link isApiCode} tells the known from the unknown.
 *
 * @param value - Anything.
 * @returns The code, known or not; `undefined` where the value is no integer.
 */
export function parseApiCode(value: unknown): ApiCode | UnknownApiCode | undefined {
  return isApiCode(value) || isUnknownApiCode(value) ? value : undefined
}

/**
 * The name of a code: `Ok`.
 *
 * @param code - A code.
 * @returns Its name; `undefined` for a code that is unknown here.
 */
export function apiCodeName(code: ApiCode): ApiCodeName
export function apiCodeName(code: number): ApiCodeName | undefined
export function apiCodeName(code: number): ApiCodeName | undefined {
  switch (code) {
    case 0:
      return 'Ok'
    case 1:
      return 'Validation'
    case 2:
      return 'RecordNotFound'
    case 3:
      return 'UnknownApplicationError'
    case 4:
      return 'IncorrectModule'
    case 5:
      return 'IncorrectMethod'
    case 6:
      return 'IncorrectFormat'
    case 8:
      return 'LoginFailed'
    case 9:
      return 'MethodAccessDenied'
    case 10:
      return 'DataUpdate'
    case 11:
      return 'MissingParam'
    case 12:
      return 'IncorrectParam'
    case 13:
      return 'WrongDomain'
    case 14:
      return 'AccountUnavailable'
    case 15:
      return 'OperationFailed'
    case 30:
      return 'RateLimitExceeded'
    case 98:
      return 'PartiallyDone'
    case 99:
      return 'NothingDone'
    case 100:
      return 'BackgroundWait'
    case 999:
      return 'ServiceError'
    default:
      return undefined
  }
}

/**
 * The anchor of a code in the docs: what follows `#` in their URL.
 *
 * @param code - A code.
 * @returns Its anchor; `undefined` where it has none.
 */
export function apiCodeAnchor(code: number): string | undefined {
  return apiCodeName(code) === undefined ? undefined : `apiCode-${String(code)}`
}
