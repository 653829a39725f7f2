/** The keys of the catalogs: the type of one namespace of `resources` in i18next’s `CustomTypeOptions`. */
export interface Resources {
  readonly "apiCode0": string
  readonly "apiCode1": string
  readonly "apiCode2": string
  readonly "apiCode3": string
  readonly "apiCode4": string
  readonly "apiCode5": string
  readonly "apiCode6": string
  readonly "apiCode8": string
  readonly "apiCode9": string
  readonly "apiCode10": string
  readonly "apiCode11": string
  readonly "apiCode12": string
  readonly "apiCode13": string
  readonly "apiCode14": string
  readonly "apiCode15": string
  readonly "apiCode30": string
  readonly "apiCode98": string
  readonly "apiCode99": string
  readonly "apiCode100": string
  readonly "apiCode999": string
}
