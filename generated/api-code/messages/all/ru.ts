// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import * as texts from '../ru.js'

/** The messages, by code. */
export const messages: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [0, texts.apiCode0],
  [1, texts.apiCode1],
  [2, texts.apiCode2],
  [3, texts.apiCode3],
  [4, texts.apiCode4],
  [5, texts.apiCode5],
  [6, texts.apiCode6],
  [8, texts.apiCode8],
  [9, texts.apiCode9],
  [10, texts.apiCode10],
  [11, texts.apiCode11],
  [12, texts.apiCode12],
  [13, texts.apiCode13],
  [14, texts.apiCode14],
  [15, texts.apiCode15],
  [30, texts.apiCode30],
  [98, texts.apiCode98],
  [99, texts.apiCode99],
  [100, texts.apiCode100],
  [999, texts.apiCode999],
])

/** The first sentence of each message, by code. */
export const summaries: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [0, texts.apiCode0],
  [1, texts.apiCode1Summary],
  [2, texts.apiCode2Summary],
  [3, texts.apiCode3Summary],
  [4, texts.apiCode4Summary],
  [5, texts.apiCode5Summary],
  [6, texts.apiCode6Summary],
  [8, texts.apiCode8Summary],
  [9, texts.apiCode9],
  [10, texts.apiCode10Summary],
  [11, texts.apiCode11Summary],
  [12, texts.apiCode12Summary],
  [13, texts.apiCode13Summary],
  [14, texts.apiCode14],
  [15, texts.apiCode15Summary],
  [30, texts.apiCode30Summary],
  [98, texts.apiCode98Summary],
  [99, texts.apiCode99Summary],
  [100, texts.apiCode100Summary],
  [999, texts.apiCode999Summary],
])
