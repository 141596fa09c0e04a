import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { earlierEvidence } from '../../../../src/app/evidence/earlier-evidence.ts'
import { printEvidence } from '../../../../src/coverage/print-evidence.ts'
import { anEvidence } from '../../../support/coverage-fixtures.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const mine = anEvidence('attack/loud', 'fired')
const other = anEvidence('attack/loud', 'fired', { rule: 'other' })
const live = anEvidence('attack/loud', 'fired', { source: 'live' })

const fileOf = (lines: readonly (typeof mine)[]): string =>
  join(temporaryFolder({ 'e.ndjson': lines.map(printEvidence).join('\n') }), 'e.ndjson')

describe('the earlier evidence of a run of verify', () => {
  it.each([
    ['of all rules', undefined, [mine, other]],
    ['of the rules that were asked for', ['a-rule'], [mine]],
  ])('is what verify saw %s', (_, about, evidence) => {
    const file = fileOf([mine, other, live])
    expect(earlierEvidence(file, about)).toEqual({ file, evidence })
  })

  it.each([
    ['no file is named', undefined],
    ['the file is not there yet', '/nowhere/e.ndjson'],
  ])('is none where %s', (_, file) => {
    expect(earlierEvidence(file)).toBeUndefined()
  })

  it('is none where verify left nothing', () => {
    expect(earlierEvidence(fileOf([live]))).toBeUndefined()
  })
})
