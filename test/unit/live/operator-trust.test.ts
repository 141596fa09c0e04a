import { expect, it } from 'vitest'
import { awsCli } from '../../../src/aws/clients/aws-cli.ts'
import { operatorTrust } from '../../../src/live/world/operator-trust.ts'
import { ssoUser } from '../../../src/scenario/cast.ts'
import { createCloud } from '../../../src/simulator/cloud.ts'

it('lets somebody of Identity Center in, whose role has a path that the session does not tell', async () => {
  const operator = ssoUser('eve@example.com', {
    permissionSet: 'Admin',
    place: 'lisbon',
    client: awsCli(),
  })
  const at = Date.UTC(2026, 2, 2, 9)
  const cloud = createCloud({
    seed: 'trust',
    start: at,
    scenario: 'live',
    case: 'trust',
    world: { permissionSets: { Admin: { attached: ['AdministratorAccess'] } } },
    cast: [operator],
  })
  const call = async (service: string, operation: string, input: object) => {
    const key = `trust/${operation}`
    const request = { service, operation, input: { ...input }, region: 'us-east-1', at, key }
    const { outcome } = await cloud.call({ ...request, actor: operator })
    return outcome
  }
  const who = await call('sts', 'GetCallerIdentity', {})
  const arn = who.kind === 'output' ? String(who.output['Arn']) : ''
  const trust = operatorTrust({ Version: '2012-10-17', Statement: [] }, arn)
  const AssumeRolePolicyDocument = JSON.stringify(trust)
  const made = await call('iam', 'CreateRole', { RoleName: 'ci', AssumeRolePolicyDocument })
  const RoleArn = `arn:aws:iam::${cloud.accountNumber()}:role/ci`
  const taken = await call('sts', 'AssumeRole', { RoleArn, RoleSessionName: 'eve' })
  expect([made.kind, taken.kind]).toEqual(['output', 'output'])
})
