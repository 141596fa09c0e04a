import { describe, expect, it } from 'vitest'
import { KeptPlays } from '../../../../src/app/watch/kept-plays.ts'
import { aScenario } from '../../../support/app-fixtures.ts'

describe('KeptPlays', () => {
  it('plays a case once for a seed and a start, until its file is forgotten', async () => {
    let plays = 0
    const body = async (): Promise<void> => {
      plays += 1
    }
    const scenario = aScenario([{ kind: 'attack', name: 'x' }])
    const scenarioCase = { ...scenario.cases[0]!, body }
    const kept = new KeptPlays()
    const play = async (seed: string): Promise<number> => {
      await kept.play({ scenario, scenarioCase }, { seed, start: 0 })
      return plays
    }
    const counts = [await play('a'), await play('a'), await play('b')]
    kept.forget(scenario.file)
    counts.push(await play('a'))
    kept.forgetAll()
    expect([...counts, await play('a')]).toEqual([1, 1, 2, 3, 4])
  })
})
