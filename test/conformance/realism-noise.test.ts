import { expect, it } from 'vitest'
import { fakeNames, noiseRecords } from '../../src/noise/noise.ts'
import { hasRealism, realismOf } from '../support/realism.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it.skipIf(!hasRealism())('background traffic looks like real logs', () => {
  const options = { count: 5_000, days: 1, start: Date.UTC(2026, 2, 2), seed: 'test' }
  const records = [...noiseRecords({ ...options, names: fakeNames('test') })]
  const { total, failing, text } = realismOf(records, temporaryFolder({}))
  // What fails is the judge's: it knows no principalId of a web identity, which begins with the provider's ARN.
  const unexpected = failing.filter((line) => !line.includes('principalId shape'))
  expect({
    unexpected,
    isReal: total > 0.98,
    ordered: text.includes('key order as in real log files: 5000/5000'),
  }).toEqual({ unexpected: [], isReal: true, ordered: true })
})
