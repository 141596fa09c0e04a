import { describe, expect, it } from 'vitest'
import { currentTactic, currentTechnique, techniqueOf } from '../../../src/attack/current-ids.ts'
import { movedTechniques } from '../../../src/attack/moved-techniques.ts'
import { tacticOf } from '../../../src/attack/tactics.ts'
import { techniques } from '../../../src/attack/techniques.ts'

describe('techniques of ATT&CK v19', () => {
  it.each([
    ['T1562', 'T1685'],
    ['T1562.001', 'T1685'],
    ['T1562.002', 'T1685.001'],
    ['T1562.003', 'T1690'],
    ['T1562.004', 'T1686'],
    ['T1562.006', 'T1685'],
    ['T1562.007', 'T1686.001'],
    ['T1562.008', 'T1685.002'],
    ['T1562.010', 'T1689'],
    ['T1562.012', 'T1685.004'],
    ['T1070.001', 'T1685.005'],
    ['T1070.002', 'T1685.006'],
    ['T1656', 'T1684.001'],
    ['T1547.011', 'T1647'],
    ['T1098.003', 'T1098.003'],
    ['constructor', 'constructor'],
  ])('%s is now %s', (written, current) => {
    expect(currentTechnique(written)).toBe(current)
  })

  it('finds a technique by the id that it had in v18', () => {
    expect(techniqueOf('T1562.008')).toEqual({
      id: 'T1685.002',
      name: 'Disable or Modify Cloud Log',
      tactics: ['TA0112'],
      iaas: true,
    })
  })

  it('knows no technique that is not in the table', () => {
    expect(techniqueOf('T9999')).toBeUndefined()
  })

  it.each([
    ['TA0005', 'T1562.008', 'TA0112'],
    ['TA0005', 'T1556.006', 'TA0112'],
    ['TA0005', 'T1556.001', 'TA0112'],
    ['TA0005', 'T1484.002', 'TA0112'],
    ['TA0005', 'T1078.004', 'TA0005'],
    ['TA0005', 'T1548.005', undefined],
    ['TA0005', 'T1550.001', undefined],
    ['TA0003', 'T1556.006', 'TA0003'],
    ['TA0005', 'T9999', 'TA0005'],
  ])('puts (%s, %s) under %s', (tactic, technique, current) => {
    expect(currentTactic(tactic, technique)).toBe(current)
  })

  it('has each id once, in order, under tactics that exist, and none that v19 revoked', () => {
    const ids = techniques.map(({ id }) => id)
    expect({
      order: ids,
      tactics: techniques.filter(({ tactics }) => tactics.some((id) => tacticOf(id) === undefined)),
      revoked: ids.filter((id) => Object.hasOwn(movedTechniques, id)),
      missing: Object.values(movedTechniques).filter((id) => techniqueOf(id) === undefined),
    }).toEqual({ order: [...new Set(ids)].toSorted(), tactics: [], revoked: [], missing: [] })
  })
})
