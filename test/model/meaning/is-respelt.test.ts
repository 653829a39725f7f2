import { expect, it } from 'vitest'

import { isRespelt } from '../../../generator/model/meaning/is-respelt.ts'

it.each([
  ['the bread is burnnt', 'the bread is burnt'],
  ['the oven is occupied', 'the oven is ocupied'],
  ['wait till it is recieved', 'wait till it is received'],
  ['печь совсем осстыла', 'печь совсем остыла'],
])('takes “%s” and “%s” for one text', (before, now) => {
  expect([isRespelt(before, now), isRespelt(now, before)]).toEqual([true, true])
})

it.each([
  ['the tray was charged', 'the tray was changed'],
  ['the oven is typical', 'the oven is atypical'],
  ['the timer expired', 'the timer expires'],
  ['wait 10000 minutes', 'wait 100000 minutes'],
  ['it is on', 'it is oon'],
  ['two bakers baked', 'two bakkers bakked'],
  ['the oven is hot', 'the oven is not hot'],
  ['the oven is hot', 'the oven is hot'],
])('takes “%s” and “%s” for two texts, or for no change', (before, now) => {
  expect([isRespelt(before, now), isRespelt(now, before)]).toEqual([false, false])
})
