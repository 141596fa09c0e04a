import { expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../../support/a-cloud.ts'

const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli() })
const noKeyPairs = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'NoKeys', Effect: 'Deny', Action: 'ec2:CreateKeyPair', Resource: '*' },
    { Effect: 'Allow', Action: '*', Resource: '*' },
  ],
} as const
const world = { users: { bob: { inline: { noKeyPairs } } } }

it('a refusal of EC2 can be decoded: who asked for what, and which statement denied it', async () => {
  const { cloud, call } = aCloud({ world, cast: [admin, bob] })
  const denied = await call('ec2', 'CreateKeyPair', { KeyName: 'k' }, { actor: bob })
  const message = denied.outcome.kind === 'error' ? denied.outcome.message : ''
  const EncodedMessage = message.slice(message.lastIndexOf(' ') + 1)
  const { outcome } = await call('sts', 'DecodeAuthorizationMessage', { EncodedMessage })
  const decoded: unknown =
    outcome.kind === 'output' ? JSON.parse(String(outcome.output['DecodedMessage'])) : outcome
  expect(decoded).toMatchObject({
    allowed: false,
    explicitDeny: true,
    matchedStatements: {
      items: [
        {
          statementId: 'NoKeys',
          effect: 'DENY',
          actions: { items: [{ value: 'ec2:createkeypair' }] },
        },
      ],
    },
    context: {
      principal: { name: 'bob', arn: `arn:aws:iam::${cloud.accountNumber()}:user/bob` },
      action: 'ec2:CreateKeyPair',
      resource: `arn:aws:ec2:us-east-1:${cloud.accountNumber()}:key-pair/k`,
    },
  })
})

it('a message of nobody is not valid', async () => {
  const { call } = aCloud()
  const { outcome } = await call('sts', 'DecodeAuthorizationMessage', { EncodedMessage: 'x' })
  expect(outcome).toMatchObject({ code: 'InvalidAuthorizationMessageException' })
})
