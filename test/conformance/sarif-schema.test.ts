import { createRequire } from 'node:module'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { coverageRemarks } from '../../src/report/remarks/coverage-remarks.ts'
import { replayRemarks } from '../../src/report/remarks/replay-remarks.ts'
import type { Remark } from '../../src/report/remarks/remark.ts'
import { checkRemarks } from '../../src/report/remarks/rules-remarks.ts'
import { surveyRemarks } from '../../src/report/remarks/survey-remarks.ts'
import { verifyRemarks } from '../../src/report/remarks/verify-remarks.ts'
import { sarif } from '../../src/report/sarif/sarif.ts'
import { reportsToJudge, written } from '../support/reports-to-judge.ts'

// OASIS's schema of SARIF 2.1.0, as Microsoft publishes it.
const schema: unknown = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const ajv = new Draft04.default({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema as object)

const faultsOf = (log: string): string => {
  validate(JSON.parse(log))
  return ajv.errorsText(validate.errors)
}
const inSarif = (remarks: readonly Remark[]): Iterable<string> =>
  sarif(remarks, { version: '0.1.0', pathOf: (file) => file })

it('SARIF reports are valid against the published schema', async () => {
  const reports = await reportsToJudge()
  const logs = Object.entries({
    verify: written(reports.verify, (report) => inSarif(verifyRemarks(report))),
    replay: written(reports.replay, (report) => inSarif(replayRemarks(report))),
    survey: written(reports.survey, (report) => inSarif(surveyRemarks(report))),
    check: written(reports['rules check'], (report) => inSarif(checkRemarks(report))),
    coverage: written(reports.coverage, (report) => inSarif(coverageRemarks(report))),
  }).flatMap(([command, named]) =>
    Object.entries(named).map(([name, log]) => [`${command} ${name}`, faultsOf(log)] as const),
  )
  expect(Object.fromEntries(logs)).toEqual(
    Object.fromEntries(logs.map(([name]) => [name, 'No errors'])),
  )
  expect(faultsOf('{"version":"2.1.0"}')).toBe("data must have required property 'runs'")
})
