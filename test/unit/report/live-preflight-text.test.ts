import { expect, it } from 'vitest'
import { livePreflightText } from '../../../src/report/text/live-preflight-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

it('tells what the operator lacks', () => {
  const about = { scenario: 'group-appears', case: 'attack/by name' }
  const arn = 'arn:aws:iam::111122223333:user/eve'
  const denied = [
    { action: 'iam:CreateUser', resource: arn, decision: 'explicit', by: ['no-users', 'no-one'] },
    { action: 'iam:GetUser', resource: '*', decision: 'implicit', by: [] },
  ] as const
  expect(
    livePreflightText(
      [
        about,
        { ...about, preflight: { kind: 'unknown', reason: 'AccessDenied: no' } },
        {
          ...about,
          preflight: {
            kind: 'asked',
            principal: arn,
            allowed: 5,
            denied,
            missing: ['aws:SourceIp'],
          },
        },
      ],
      styleOf(false),
    ).split('\n'),
  ).toEqual([
    'preflight  group-appears  attack/by name',
    '  not known  AccessDenied: no',
    'preflight  group-appears  attack/by name',
    '  arn:aws:iam::111122223333:user/eve has 5 of 7 permissions, as IAM simulates it',
    '  denied  iam:CreateUser on arn:aws:iam::111122223333:user/eve by no-users, no-one',
    '  not allowed  iam:GetUser on *',
    '  --policy prints a policy that allows them all',
    '  depends  on aws:SourceIp, for which the simulation has no value',
    '',
  ])
})
