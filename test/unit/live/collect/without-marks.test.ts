import { expect, it } from 'vitest'
import type { JsonObject } from '../../../../src/cloudtrail/record.ts'
import { withoutMarks } from '../../../../src/live/collect/without-marks.ts'
import { aRecord } from '../../../support/a-record.ts'

const hidden = { key: 'HIDDEN_DUE_TO_SECURITY_REASONS', value: 'HIDDEN_DUE_TO_SECURITY_REASONS' }
const own = { key: 'trailproof-run', value: 'trailproof' }
const theirs = { key: 'team', value: 'blue' }

const table: readonly (readonly [string, JsonObject, JsonObject, JsonObject])[] = [
  [
    'path, tag and boundary of the run',
    { path: '/', userName: 'a', permissionsBoundary: 'x', tags: [own] },
    { userName: 'a' },
    { userName: 'a' },
  ],
  [
    'no path and no boundary that the scenario gives too',
    { path: '/', permissionsBoundary: 'x' },
    { path: '/', permissionsBoundary: 'x' },
    { path: '/', permissionsBoundary: 'x' },
  ],
  ['no tag of the scenario', { tags: [theirs, own] }, { tags: [theirs] }, { tags: [theirs] }],
  ['the last of masked tags', { tags: [hidden, hidden] }, { tags: [hidden] }, { tags: [hidden] }],
]

it.each(table)('takes away %s', (_, requestParameters, simulated, expected) => {
  const twin = aRecord({ requestParameters: simulated })
  expect(withoutMarks(aRecord({ requestParameters }), twin)).toEqual(
    aRecord({ requestParameters: expected }),
  )
})

it('takes the run out of the user agent', () => {
  const userAgent = (text: string) => aRecord({ userAgent: `aws-sdk-js/3 ${text}api/iam#3` })
  expect(withoutMarks(userAgent('app/trailproof '))).toEqual(userAgent(''))
})
