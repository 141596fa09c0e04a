import { expect, it } from 'vitest'
import { accountTrust, aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const create = (AWSServiceName: string, more: object = {}): IamCall => [
  'CreateServiceLinkedRole',
  { AWSServiceName, ...more },
]

it('a service-linked role is gone when its deletion has succeeded', async () => {
  const { call } = aCloud()
  await call('iam', 'CreateServiceLinkedRole', { AWSServiceName: 'guardduty.amazonaws.com' })
  const RoleName = 'AWSServiceRoleForAmazonGuardDuty'
  const { outcome } = await call('iam', 'DeleteServiceLinkedRole', { RoleName })
  const DeletionTaskId = outcome.kind === 'output' ? outcome.output['DeletionTaskId'] : undefined
  const status = await call('iam', 'GetServiceLinkedRoleDeletionStatus', { DeletionTaskId })
  const role = await call('iam', 'GetRole', { RoleName })
  expect([status.outcome, role.outcome]).toMatchObject([
    { output: { Status: 'SUCCEEDED' } },
    { code: 'NoSuchEntityException' },
  ])
})

it('a suffix makes a second role of a service that takes one', async () => {
  const autoscaling = 'autoscaling.amazonaws.com'
  const second = create(autoscaling, { CustomSuffix: 'blue' })
  expect(await answer({}, create(autoscaling), second)).toMatchObject({
    Role: {
      Arn: 'arn:aws:iam::<account>:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_blue',
    },
  })
})

it.each<[string, ...IamCall[]]>([
  [
    'InvalidInputException: Service role name AWSServiceRoleForRDS has been taken in this account, please try a different suffix.',
    create('rds.amazonaws.com'),
    create('rds.amazonaws.com'),
  ],
  [
    'InvalidInputException: Custom suffix is not allowed for rds.amazonaws.com',
    create('rds.amazonaws.com', { CustomSuffix: 'blue' }),
  ],
  [
    'InvalidInputException: Role ci is not a service-linked role.',
    ['DeleteServiceLinkedRole', { RoleName: 'ci' }],
  ],
  [
    'NoSuchEntityException: The deletion task with id task/x/y cannot be found.',
    ['GetServiceLinkedRoleDeletionStatus', { DeletionTaskId: 'task/x/y' }],
  ],
])('is refused: %s', async (expected, ...calls) => {
  expect(await refusal({ roles: { ci: { trust: accountTrust } } }, ...calls)).toBe(expected)
})

it('a service of nowhere has no role, whatever it is called', async () => {
  const calls = [create('constructor'), create('__proto__')].map((call) => refusal({}, call))
  expect(await Promise.allSettled(calls)).toMatchObject([
    { reason: { code: 'CALL_NOT_MODELLED' } },
    { reason: { code: 'CALL_NOT_MODELLED' } },
  ])
})
