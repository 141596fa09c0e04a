import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { parseEsql } from '../../../../src/language/esql/parser.ts'
import { printEsql } from '../../../../src/language/esql/printer.ts'

/** What is written, and how it is printed: with all defaults, parentheses only where they are needed. */
const cases: readonly (readonly [string, string])[] = [
  [
    'from logs-*,.alerts-security.*,cluster:idx metadata _id,_index|limit 10',
    'FROM "logs-*", ".alerts-security.*", "cluster:idx" METADATA _id, _index | LIMIT 10',
  ],
  ['row a=[1,-2,3],b="x\\"y",c=1.0', 'ROW a = [1, -2, 3], b = "x\\"y", c = 1.0'],
  ['FROM a | WHERE not a or b and c', 'FROM "a" | WHERE NOT a OR b AND c'],
  ['FROM a | WHERE not (a or b) and (c)', 'FROM "a" | WHERE NOT (a OR b) AND c'],
  [
    'FROM a | WHERE a not in (1,2) and b not like "x*"',
    'FROM "a" | WHERE NOT a IN (1, 2) AND NOT b LIKE "x*"',
  ],
  ['FROM a | WHERE a == 1 is null', 'FROM "a" | WHERE a == 1 IS NULL'],
  ['FROM a | WHERE (a is not null) == true', 'FROM "a" | WHERE (a IS NOT NULL) == true'],
  [
    'FROM a | EVAL x = a - (b - c) - d * -(e + 1) % 2',
    'FROM "a" | EVAL x = a - (b - c) - d * -(e + 1) % 2',
  ],
  [
    'FROM a | EVAL x = (a + b)::string, y = -a::long',
    'FROM "a" | EVAL x = (a + b)::string, y = -a::long',
  ],
  ['FROM a | EVAL t = NOW() - 5 Minutes', 'FROM "a" | EVAL t = now() - 5 minutes'],
  ['FROM a | EVAL `a-b`.c = `COUNT(*)` + `x``y`', 'FROM "a" | EVAL `a-b.c` = `COUNT(*)` + `x``y`'],
  [
    'FROM a | WHERE a rlike ("x.*","y") or b like """\\d"""',
    'FROM "a" | WHERE a RLIKE ("x.*", "y") OR b LIKE "\\\\d"',
  ],
  [
    'FROM a | stats count(*), m=max(b) where c>1 by d, e=date_trunc(1h,f)',
    'FROM "a" | STATS count(*), m = max(b) WHERE c > 1 BY d, e = date_trunc(1 h, f)',
  ],
  [
    'FROM a | keep Esql.*, `odd-*`.b*c, * | drop x',
    'FROM "a" | KEEP Esql.*, `odd-*`.b*c, * | DROP x',
  ],
  ['FROM a | rename a as b, c = `d e`', 'FROM "a" | RENAME a AS b, `d e` AS c'],
  ['FROM a | sort a desc, b nulls first', 'FROM "a" | SORT a DESC NULLS FIRST, b ASC NULLS FIRST'],
  ['FROM a | WHERE """say "hi"""" == x', 'FROM "a" | WHERE "say \\"hi\\"" == x'],
]

describe('a query', () => {
  it.each(cases)('%s', (written, printed) => {
    const again = printEsql(parseEsql(queryTextOf(printed, 'query')))
    expect([printEsql(parseEsql(queryTextOf(written, 'query'))), again]).toEqual([printed, printed])
  })
})
