import { expect, it } from 'vitest'
import { keyLineage } from '../../../../src/app/serve/key-lineage.ts'
import { clientWithUserAgent } from '../../../../src/aws/clients/tools.ts'
import type { Call } from '../../../../src/scenario/port.ts'

const callBy = (AccessKeyId: string): Call => ({
  actor: {
    name: 'request',
    identity: { kind: 'credentials', credentials: { AccessKeyId } },
    place: 'request',
    address: 0,
    client: clientWithUserAgent('request', ''),
  },
  service: 'sts',
  operation: 'AssumeRole',
  input: {},
  region: 'us-east-1',
  at: 0,
  key: 'request/1',
})

it('follows a session to the key that began it, over keys that were made on the way', () => {
  const lineage = keyLineage()
  const output = (made: object) => ({ kind: 'output', output: { ...made } }) as const
  lineage.note(callBy('AKIA1'), output({ AccessKey: { AccessKeyId: 'AKIA2' } }))
  lineage.note(callBy('AKIA2'), output({ Credentials: { AccessKeyId: 'ASIA3' } }))
  lineage.note(callBy('AKIA9'), { kind: 'error', code: 'AccessDenied', message: '' })
  lineage.note(callBy('AKIA9'), output({ Users: [] }))
  expect([lineage.lineOf('ASIA3'), lineage.lineOf('AKIA9')]).toEqual([
    ['ASIA3', 'AKIA2', 'AKIA1'],
    ['AKIA9'],
  ])
})
