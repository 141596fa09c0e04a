import { describe, expect, it } from 'vitest'
import { isTechniqueId, techniqueIds } from '../../../src/attack/technique-ids.ts'
import { movedTechniques } from '../../../src/attack/moved-techniques.ts'
import { techniques } from '../../../src/attack/techniques.ts'

describe('the ids of ATT&CK v19', () => {
  it('are as many as its release notes say, and none is of v18 alone', () => {
    const ids = [...techniqueIds]
    expect({
      techniques: ids.filter((id) => !id.includes('.')).length,
      subtechniques: ids.filter((id) => id.includes('.')).length,
      moved: Object.keys(movedTechniques).filter(isTechniqueId),
    }).toEqual({ techniques: 222, subtechniques: 475, moved: [] })
  })

  it('hold every technique of the table and every one that something moved to', () => {
    const named = [...techniques.map(({ id }) => id), ...Object.values(movedTechniques)]
    expect(named.filter((id) => !isTechniqueId(id))).toEqual([])
  })

  it.each([
    ['T1059', true],
    ['T1059.013', true],
    ['T1059.014', false],
    ['T1562', false],
    ['t1059', false],
    ['', false],
  ])('%s: %s', (id, is) => {
    expect(isTechniqueId(id)).toBe(is)
  })
})
