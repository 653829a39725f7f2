import { expect, it } from 'vitest'

import { setIdOfPath } from '../../generator/model/identity/set-names.ts'

it.each([
  ['campaign/create.md', 'createCampaign'],
  ['campaigns/api/list.md', 'listCampaign'],
  ['card/errors.md', 'cardError'],
  ['parcels/v2/status-codes.md', 'parcelStatusCode'],
  ['gift-cards/README.md', 'giftCard'],
  ['errors.md', 'error'],
  ['api/errors.md', 'error'],
  ['en/errors.md', 'error'],
  ['docs/create.md', 'create'],
  ['docs/{locale}/s3.md', null],
  ['campaign/limits.md', 'limit'],
  ['gift-cards/_index.md', 'giftCard'],
  ['docs/README.md', null],
])('the file %s gives the id %s', (path, id) => {
  expect(setIdOfPath(path)).toBe(id)
})
