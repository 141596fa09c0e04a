import { beforeAll, describe, expect, it } from 'vitest'
import { playCase } from '../../src/scenario/player.ts'
import { bundledScenarios, loadScenarios } from '../../src/scenario/catalogue.ts'
import type { PlayedCase } from '../../src/scenario/played-case.ts'
import { createCloud } from '../../src/simulator/cloud.ts'

const start = Date.UTC(2026, 2, 2, 9)
const played: PlayedCase[] = []

beforeAll(async () => {
  const { scenarios } = await loadScenarios([bundledScenarios])
  for (const scenario of scenarios) {
    for (const scenarioCase of scenario.cases) {
      const { world, cast, name } = scenario
      const about = { seed: 'undo', scenario: name, case: scenarioCase.name }
      const cloud = createCloud({ ...about, world, cast, start })
      played.push(await playCase(scenario, scenarioCase, { cloud, start, undo: true }))
    }
  }
})

describe('the bundled scenarios', () => {
  it('are taken back step by step, newest first, without an error', () => {
    expect(played.filter(({ broken }) => broken !== undefined)).toEqual([])
  })

  it('leave nothing that the table of inverse operations cannot take back, but what is named here', () => {
    const left = played.flatMap(({ scenario, needs }) =>
      needs.cannotUndo.map(({ step, reason }) => `${scenario} ${step}: ${reason}`),
    )
    const codes = 'Enabling a device takes two codes that only its owner has.'
    expect([...new Set(left)].toSorted()).toEqual([
      `campaign-backdoor deactivate-mfa-device: ${codes}`,
      `campaign-leaked-key deactivate-mfa-device: ${codes}`,
      'iam-key-for-another-user delete-access-key: The secret of a deleted key is lost.',
      `iam-mfa-deactivation deactivate-mfa-device: ${codes}`,
      `iam-virtual-mfa-by-session deactivate-mfa-device: ${codes}`,
    ])
  })
})
