import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { memberOf } from '../clean.ts'
import { addTextsAt, recordPath, textsAt, valuesAt } from './record-path.ts'
import { relatedTable, type Chain } from './related-table.ts'
import { resourceArnsOf, serviceOf } from './targets.ts'

const identityPaths = [
  'userIdentity.accessKeyId',
  'userIdentity.arn',
  'userIdentity.userName',
  'userIdentity.sessionContext.sessionIssuer.arn',
  'userIdentity.sessionContext.sessionIssuer.userName',
].map(recordPath)

const identityStore = recordPath('userIdentity.onBehalfOf.identityStoreArn')

/** What `related.entity` is made of: everything that a record names, in the order of reading, some of it more than once.
 * @throws NotText */
export function relatedTexts(
  record: CloudTrailRecord,
  targets: readonly string[],
): readonly string[] {
  const texts: string[] = []
  for (const path of identityPaths) addTextsAt(record, path, texts)
  if (memberOf(record['userIdentity'], 'type') === 'IdentityCenterUser') {
    addTextsAt(record, identityStore, texts)
  }
  texts.push(...resourceArnsOf(record), ...targets)
  const service = serviceOf(record.eventSource)
  const row =
    service !== undefined && Object.hasOwn(relatedTable, service)
      ? relatedTable[service]
      : undefined
  if (row === undefined) return texts
  for (const path of row.paths ?? []) addTextsAt(record, path, texts)
  return row.chains === undefined ? texts : withChains(texts, record, row.chains)
}

// The integration stops a chain at the first value that is missing or was added before: a second instance in the same
// subnet adds nothing.
function withChains(
  texts: readonly string[],
  record: CloudTrailRecord,
  chains: readonly Chain[],
): readonly string[] {
  const known = new Set(texts)
  for (const { of, members } of chains) {
    for (const object of valuesAt(record, of)) {
      for (const member of members) {
        const [text] = textsAt(object, member)
        if (text === undefined || known.has(text)) break
        known.add(text)
      }
    }
  }
  return [...known]
}
