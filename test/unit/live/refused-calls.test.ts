import { expect, it } from 'vitest'
import {
  CreateAccountAliasCommand,
  DeactivateMFADeviceCommand,
  DeleteServiceLinkedRoleCommand,
} from '@aws-sdk/client-iam'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { StopInstancesCommand } from '@aws-sdk/client-ec2'
import { aLiveCase, eve } from '../../support/live/a-live-case.ts'
import type { Play } from '../../../src/scenario/play.ts'

/** Whether a case can be played live, and why not. */
async function asLive(body: (play: Play) => Promise<unknown>): Promise<unknown> {
  const one = await aLiveCase(body)
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
