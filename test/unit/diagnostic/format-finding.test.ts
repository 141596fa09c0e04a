import { expect, it } from 'vitest'
import { formatFinding } from '../../../src/diagnostic/format-finding.ts'

const text = 'first\nsecond \u001b[31m line\r\nthird'

it('writes place, code and sentence, the line with carets under the span, and the next step', () => {
  const start = text.indexOf('line')
  const span = { source: { name: 'a.toml', text }, start, end: start + 4 }
  expect(
    formatFinding({ severity: 'error', code: 'USAGE', message: 'No.', span, hint: 'Do it so.' }),
  ).toBe(
    [
      'a.toml:2:14  USAGE  No.',
      '  2 | second \\x1b[31m line',
      '    |                 ^^^^',
      '  Do it so.',
    ].join('\n'),
  )
})

it('draws at least one caret, and only what is near in a long line', () => {
  const source = { name: 'a', text: 'x'.repeat(1_000) }
  const frame = formatFinding({
    severity: 'error',
    code: 'USAGE',
    message: 'Here.',
    span: { source, start: 500, end: 500 },
  })
  expect(frame.split('\n').slice(1)).toEqual([
    `  1 | ${'x'.repeat(120)}`,
    `    | ${' '.repeat(60)}^`,
  ])
})

it('counts lines from where a piece of a larger file begins', () => {
  const span = { source: { name: 'log.ndjson', text: '{}\n{', firstLine: 41 }, start: 3, end: 4 }
  expect(formatFinding({ severity: 'error', code: 'USAGE', message: 'Open.', span })).toBe(
    'log.ndjson:42:1  USAGE  Open.\n  42 | {\n     | ^',
  )
})

it('names a file without a text alone, and nothing where there is no place', () => {
  const span = { source: { name: 'a\nb', text: '' }, start: 0, end: 0 }
  const finding = { severity: 'error', code: 'USAGE', message: 'Gone.' } as const
  expect([formatFinding({ ...finding, span }), formatFinding(finding)]).toEqual([
    'a\\nb:1:1  USAGE  Gone.',
    'USAGE  Gone.',
  ])
})
