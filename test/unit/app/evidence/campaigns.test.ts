import { expect, it } from 'vitest'
import { casesToPlay, playCases } from '../../../../src/app/play-cases.ts'
import { bundledScenarios, loadScenarios } from '../../../../src/scenario/catalogue.ts'

const names = ['campaign-federation', 'campaign-instance-role', 'campaign-leaked-key']

it.each(names)('the steps of %s name every technique of it, and no other', async (name) => {
  const { scenarios } = await loadScenarios([bundledScenarios], [name])
  const techniques: (readonly string[] | undefined)[] = []
  const start = Date.UTC(2026, 2, 2, 9)
  for await (const { played } of playCases(casesToPlay(scenarios), { seed: 'a', start })) {
    techniques.push(played.techniques)
  }
  expect(techniques).toEqual([scenarios[0]?.techniques.toSorted()])
})
