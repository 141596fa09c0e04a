import { liveCase, type LiveCase } from '../../../src/app/live/live-case.ts'
import { awsCli } from '../../../src/aws/clients/aws-cli.ts'
import type { Actor } from '../../../src/scenario/actor.ts'
import { iamUser } from '../../../src/scenario/cast.ts'
import type { Play } from '../../../src/scenario/play.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { playedAt } from './playable-cases.ts'

/** The administrator who acts in it. */
export const eve: Actor = iamUser('eve', { place: 'lisbon', client: awsCli() })

/** A case of eve's in a world with bob and his phone, as live mode sees it. */
export function aLiveCase(body: (play: Play) => Promise<unknown>): Promise<LiveCase> {
  const scenarioCase = { kind: 'attack', name: 'it', twinOf: [], body } as const
  const scenario: Scenario = {
    name: 'a-scenario',
    file: 'a-scenario.ts',
    folder: '.',
    title: 'A scenario',
    techniques: [],
    detectedBy: [],
    world: { users: { eve: { attached: ['AdministratorAccess'] }, bob: { mfa: 'phone' } } },
    cast: [eve],
    cases: [scenarioCase],
  }
  return liveCase({ scenario, scenarioCase }, playedAt)
}
