import { expect, it } from 'vitest'
import { matrixCells } from '../../../../src/report/html/matrix-cells.ts'
import { aCoverageReport, aTechnique } from '../../../support/a-coverage-report.ts'

it.each([
  [0, 3, '0/3 declared', 0],
  [1, 30, '1/30 guarded', 1],
  [29, 30, '29/30 guarded', 9],
  [3, 3, '3/3 guarded', 10],
] as const)(
  'a cell is full only where every variant is seen, and empty only where none is: %i of %i',
  (seen, of, says, tenths) => {
    const grade = seen === 0 ? 'declared' : 'guarded'
    const coverage = aCoverageReport([aTechnique({ seen, of, grade })])
    const cells = matrixCells({ command: 'coverage', coverage })
    expect(cells.map((cell) => [cell.says, cell.tenths])).toEqual([[says, tenths]])
  },
)
