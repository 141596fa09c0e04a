import { expect, it } from 'vitest'
import type { Finding } from '../../../src/diagnostic/finding.ts'
import { inFileOrder } from '../../../src/diagnostic/in-file-order.ts'
import { queryTextOf } from '../../../src/diagnostic/span.ts'

const { spanOf } = queryTextOf('one two three', 'a.toml')

function found(message: string, start?: number): Finding {
  const span = start === undefined ? undefined : spanOf(start, start + 1)
  return { severity: 'error', code: 'USAGE', message, span }
}

it('puts findings in the order of their places, those without one at the start, equal ones as they were', () => {
  const findings = [found('three', 8), found('one', 0), found('three too', 8), found('nowhere')]
  expect(inFileOrder(findings).map(({ message }) => message)).toEqual([
    'one',
    'nowhere',
    'three',
    'three too',
  ])
})
