import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { parseCondition } from '../../../../src/language/sigma/condition-parser.ts'
import type { SigmaCondition } from '../../../../src/language/sigma/tree.ts'

const names = ['sel_a', 'sel_b', 'filter_1', '_hidden', 'notepad', 'AND']

function shapeOf(tree: SigmaCondition): unknown {
  if (tree.kind === 'name') return tree.name
  if (tree.kind === 'of') return { [tree.quantifier]: tree.names }
  if (tree.kind === 'not') return { not: shapeOf(tree.operand) }
  return { [tree.kind]: tree.operands.map(shapeOf) }
}

const read = (text: string): unknown =>
  shapeOf(parseCondition(queryTextOf(text, 'condition'), names).condition)

function refusal(text: string): string {
  try {
    return JSON.stringify(read(text))
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    return formatFinding(findingOf(error))
  }
}

describe('parseCondition', () => {
  it.each([
    ['sel_a', 'sel_a'],
    ['sel_a or sel_b and not filter_1', { or: ['sel_a', { and: ['sel_b', { not: 'filter_1' }] }] }],
    [
      '(sel_a or sel_b) and not not filter_1',
      { and: [{ or: ['sel_a', 'sel_b'] }, { not: { not: 'filter_1' } }] },
    ],
    ['1 of sel_*', { any: ['sel_a', 'sel_b'] }],
    [
      'not any of sel_* and all of them',
      {
        and: [
          { not: { any: ['sel_a', 'sel_b'] } },
          { all: ['sel_a', 'sel_b', 'filter_1', 'notepad', 'AND'] },
        ],
      },
    ],
    ['all of _*', { all: ['_hidden'] }],
    ['notepad', 'notepad'],
    ['AND and sel_a', { and: ['AND', 'sel_a'] }],
    ['sel_a OR sel_b', { or: ['sel_a', 'sel_b'] }],
  ])('reads %s', (text, shape) => {
    expect(read(text)).toEqual(shape)
  })

  it('warns of operators in capitals, which pySigma does not know', () => {
    const { warnings } = parseCondition(queryTextOf('sel_a OR sel_b', 'rule.yml'), names)
    expect(warnings.map(formatFinding)).toEqual([
      [
        'rule.yml:1:7  SIGMA_CONDITION  Operators are written small: "or".',
        '  1 | sel_a OR sel_b',
        '    |       ^^',
        '  pySigma takes other spellings for search identifiers.',
      ].join('\n'),
    ])
  })

  it.each([
    ['sel_a and sel_c', 'condition:1:11  SIGMA_CONDITION  There is no search identifier "sel_c".'],
    ['1 of x*', 'condition:1:6  SIGMA_CONDITION  No search identifier fits "x*".'],
    ['(sel_a', 'condition:1:1  SIGMA_CONDITION  This parenthesis is not closed.'],
    ['sel_a)', 'condition:1:6  SIGMA_CONDITION  ")" cannot stand here: no parenthesis is open.'],
    [
      'sel_a sel_b',
      'condition:1:7  SIGMA_CONDITION  "sel_b" cannot stand here: expected and or or.',
    ],
    ['sel_a and', 'condition:1:10  SIGMA_CONDITION  A search identifier is missing.'],
    [
      '2 of them',
      'condition:1:1  SIGMA_CONDITION  "2" cannot stand here: before "of" stands 1, any or all.',
    ],
    [
      '1 of',
      'condition:1:5  SIGMA_CONDITION  After "of" stands "them" or a pattern of search identifiers.',
    ],
    [
      'sel_a | count() > 5',
      'condition:1:7  SIGMA_AGGREGATION_UNSUPPORTED  Aggregations behind a pipe belong to version 1 of Sigma and are gone.',
    ],
    [
      '(sel_a | near sel_b)',
      'condition:1:8  SIGMA_AGGREGATION_UNSUPPORTED  Aggregations behind a pipe belong to version 1 of Sigma and are gone.',
    ],
    [
      `${'('.repeat(300)}sel_a`,
      'condition:1:201  QUERY_TOO_DEEP  The query is nested more than 200 levels deep.',
    ],
    [
      `${'not '.repeat(5000)}sel_a`,
      'condition:1:801  QUERY_TOO_DEEP  The query is nested more than 200 levels deep.',
    ],
  ])('refuses %s', (text, message) => {
    expect(refusal(text).split('\n')[0]).toBe(message)
  })
})
