import { expect, it } from 'vitest'
import { runNames } from '../../../src/live/names/run-names.ts'

const account = '111122223333'
const names = runNames('abc234', {
  account,
  operator: `arn:aws:sts::${account}:assumed-role/ops/eve`,
})
const arn = (rest: string): string => `arn:aws:iam::${account}:${rest}`
const toRun = (operation: string, input: object, service = 'iam'): unknown =>
  names.toRun({ service, operation, input: { ...input } })

it.each<readonly [string, object, object]>([
  [
    'CreateUser',
    { UserName: 'eve', Path: '/people/' },
    { UserName: 'eve-abc234', Path: '/trailproof/abc234/people/' },
  ],
  [
    'AddUserToGroup',
    { UserName: 'eve', GroupName: 'ops' },
    { UserName: 'eve-abc234', GroupName: 'ops-abc234' },
  ],
  [
    'PutUserPolicy',
    { UserName: 'eve', PolicyName: 'own' },
    { UserName: 'eve-abc234', PolicyName: 'own' },
  ],
  ['CreatePolicy', { PolicyName: 'own' }, { PolicyName: 'own-abc234' }],
  [
    'AttachUserPolicy',
    { PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
    { PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' },
  ],
  [
    'AttachUserPolicy',
    { PolicyArn: arn('policy/own') },
    { PolicyArn: arn('policy/trailproof/abc234/own-abc234') },
  ],
  [
    'DeactivateMFADevice',
    { SerialNumber: arn('mfa/phone') },
    { SerialNumber: arn('mfa/phone-abc234') },
  ],
  ['GetRole', { RoleName: 'AWSServiceRoleForSupport' }, { RoleName: 'AWSServiceRoleForSupport' }],
])('%s of %j names what is the run’s own', (operation, input, expected) => {
  expect(toRun(operation, input)).toEqual(expected)
  // What has its name already keeps it.
  expect(toRun(operation, expected)).toEqual(expected)
})

it('reads ARNs inside documents, and leaves the operator, wildcards and other accounts alone', () => {
  const operator = `arn:aws:sts::${account}:assumed-role/ops/eve`
  const document = JSON.stringify({
    AWS: [arn('user/eve'), operator, arn('root'), 'arn:aws:iam::999999999999:role/other'],
    Resource: [arn('user/*'), arn('role/eve*')],
  })
  expect(toRun('UpdateAssumeRolePolicy', { RoleName: 'r', PolicyDocument: document })).toEqual({
    RoleName: 'r-abc234',
    PolicyDocument: document.replace(':user/eve"', ':user/trailproof/abc234/eve-abc234"'),
  })
})

it('gives records back in the names of the scenario', () => {
  const record = {
    arn: arn('user/trailproof/abc234/eve-abc234'),
    path: '/trailproof/abc234/',
    url: '%2Ftrailproof%2Fabc234%2F',
  }
  expect(names.fromRun(record)).toEqual({ arn: arn('user/eve'), path: '/', url: '%2F' })
})

it('refuses a name that would not fit', () => {
  expect(() => names.nameOf('a'.repeat(60))).toThrow(
    expect.objectContaining({ code: 'NAME_TOO_LONG' }),
  )
})
