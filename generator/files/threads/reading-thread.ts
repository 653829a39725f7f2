import { parentPort, workerData } from 'node:worker_threads'

import { readDocuments } from '../../docs/read-documents.ts'
import { type Memory, noMemory } from '../../memory.ts'
import { digest } from '../cache/digest.ts'
import { isShare, type Reading } from './share.ts'

// The second thread of a run of many documents: it sends what it has read as it goes.
const share: unknown = workerData
const send = (reading: Reading): void => {
  parentPort?.postMessage(reading)
}
const recall: Memory['recall'] = (known, make) => {
  const value = make()
  send({ known: known(), json: JSON.stringify(value) })
  return value
}
if (isShare(share))
  readDocuments(share.documents, share.settings, { ...noMemory, brief: (known) => digest(known()), recall })
