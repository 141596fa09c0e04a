import { expect, it } from 'vitest'
import { verifyComment } from '../../../src/report/markdown/verify-comment.ts'
import { verifyMarkdown } from '../../../src/report/markdown/verify-markdown.ts'
import {
  aHostileVerifyReport,
  aMixedVerifyReport,
  aVerifyReport,
} from '../../support/report-fixtures.ts'

it('a comment is a marker, the Markdown report, and a link to the run', () => {
  const report = aMixedVerifyReport()
  expect(verifyComment(report, { runUrl: 'https://ci.example/7' })).toBe(
    `<!-- trailproof verify -->\n${verifyMarkdown(report)}\n[The run with all reports](https://ci.example/7)\n`,
  )
})

it('a comment fits into what GitHub takes, however much there is to say', () => {
  const [scenario] = aHostileVerifyReport().scenarios
  const scenarios = Array.from({ length: 500 }, () => scenario!)
  const runUrl = `https://ci.example/${'7'.repeat(500)}`
  expect(verifyComment(aVerifyReport({ scenarios }), { runUrl }).length).toBeLessThan(65_536)
})
