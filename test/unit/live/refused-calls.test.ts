import { expect, it } from 'vitest'
import { liveCase } from '../../../src/app/live/live-case.ts'
import {
  CreateAccountAliasCommand,
  DeactivateMFADeviceCommand,
  DeleteServiceLinkedRoleCommand,
} from '@aws-sdk/client-iam'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { StopInstancesCommand } from '@aws-sdk/client-ec2'
import { awsCli } from '../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../src/scenario/cast.ts'
import type { Play } from '../../../src/scenario/play.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { playedAt } from '../../support/live/playable-cases.ts'

const eve = iamUser('eve', { place: 'lisbon', client: awsCli() })

/** Whether a case can be played live, and why not. */
async function asLive(body: (play: Play) => Promise<unknown>): Promise<unknown> {
  const scenarioCase = { kind: 'attack', name: 'it', twinOf: [], body } as const
  const scenario: Scenario = {
    name: 'a-scenario',
    file: 'a-scenario.ts',
    folder: '.',
    title: 'A scenario',
    techniques: [],
    detectedBy: [],
    world: {
      users: {
        eve: { attached: ['AdministratorAccess'] },
        bob: { mfa: 'phone' },
      },
    },
    cast: [eve],
    cases: [scenarioCase],
  }
  const one = await liveCase({ scenario, scenarioCase }, playedAt)
  return one.kind === 'refused' ? one.reasons : one.kind
}

it('plays what is taken back, by the table or by the scenario', async () => {
  const alias = { AccountAlias: 'other' }
  expect([
    await asLive((play) => play.as(eve).send(new CreateAccountAliasCommand(alias))),
    // Nothing brings the device back, but it is the run’s own.
    await asLive((play) =>
      play.as(eve).send(
        new DeactivateMFADeviceCommand({
          UserName: 'bob',
          SerialNumber: play.mfa('phone').serialNumber,
        }),
      ),
    ),
  ]).toEqual(['playable', 'playable'])
})

it('refuses what nothing takes back, and what might be somebody else’s, before anything is called', async () => {
  const InstanceIds = ['i-0123456789abcdef0']
  const fails = 'Client.InvalidInstanceID.NotFound'
  expect([
    await asLive((play) =>
      play
        .as(eve)
        .send(new DeleteServiceLinkedRoleCommand({ RoleName: 'AWSServiceRoleForSupport' }), {
          fails: 'NoSuchEntityException',
        }),
    ),
    await asLive((play) => play.as(eve).send(new StopInstancesCommand({ InstanceIds }), { fails })),
  ]).toEqual([
    ['Step "delete-service-linked-role" cannot be taken back: A role made anew has another id.'],
    ['Step "stop-instances" changes ec2, where a run has no names of its own.'],
  ])
})

it('refuses sessions of another account', async () => {
  const role = {
    RoleArn: 'arn:aws:iam::444455556666:role/ops',
    RoleSessionName: 'eve',
  }
  expect(
    await asLive((play) =>
      play.as(eve).send(new AssumeRoleCommand(role), { fails: 'AccessDenied' }),
    ),
  ).toEqual(['Step "assume-role" assumes a role of the account 444455556666.'])
})
