import { expect, it } from 'vitest'
import type { LivePlan } from '../../../src/report/live-plan.ts'
import { livePlanText } from '../../../src/report/text/live-plan-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

const call = { region: 'us-east-1', outcome: 'ok', changes: true } as const
const size = { characters: 812, managedPolicies: 1, fitsInline: true }
const plan: LivePlan = {
  scenario: 'iam-key',
  case: 'attack/a key',
  title: 'A key \u001b[31mfor others',
  techniques: [{ id: 'T1098.001', name: 'Additional Cloud Credentials' }, { id: 'T1531' }],
  kind: 'playable',
  regions: ['eu-central-1', 'us-east-1'],
  makes: [
    { what: 'access key', count: 2 },
    { what: 'policy', count: 2 },
  ],
  calls: [
    { ...call, phase: 'world', step: 'world/1-CreateUser', action: 'iam:CreateUser' },
    { ...call, phase: 'world', step: 'world/2-CreateUser', action: 'iam:CreateUser' },
    { ...call, phase: 'before', step: 'look', action: 'iam:ListUsers', changes: false },
    {
      ...call,
      phase: 'judged',
      step: 'steal',
      action: 'iam:CreateAccessKey',
      outcome: 'LimitExceeded',
    },
    { ...call, phase: 'undo', step: 'undo/world/1-CreateUser', action: 'iam:DeleteUser' },
    {
      ...call,
      phase: 'undo',
      step: 'sweep/ListUsers',
      action: 'iam:ListUsers',
      changes: false,
    },
  ],
  policy: { Version: '2012-10-17' },
  cleanupPolicy: { Statement: [] },
  policySizes: { run: size, cleanUp: { ...size, managedPolicies: 2, fitsInline: false } },
  undo: [],
  alerts: [
    { rule: 'key-made', severity: 'high', by: 'judged', steps: ['a', 'b', 'c', 'd', 'e'] },
    { rule: 'user-made', severity: 'low', by: 'besides', steps: ['world/1-CreateUser'] },
  ],
  repeats: [
    {
      rule: 'client-new',
      by: 'judged',
      steps: ['steal'],
      terms: [{ field: 'user_agent.original', value: 'aws-cli' }],
      history: '7d',
      earlier: [{ run: 'k3f9qz', account: '111122223333', until: '2026-03-09T09:00:00.000Z' }],
    },
  ],
  sideEffects: [
    { kind: 'service-linked role', step: 'anchor', role: 'AWSServiceRoleForX' },
    { kind: 'account setting', step: 'rename', action: 'iam:CreateAccountAlias' },
    { kind: 'session', step: 'assume', seconds: 3_541 },
    { kind: 'credential report', step: 'report' },
    { kind: 'event history', events: 6, days: 90 },
  ],
  boundaries: [
    {
      name: 'boundary-user-mallory',
      actions: ['iam:CreateAccessKey', 'iam:ListUsers'],
      policy: {},
    },
  ],
  seconds: 130,
}

it('tells what a run would do as a sheet', () => {
  expect(livePlanText([plan], styleOf(false)).split('\n')).toEqual([
    'iam-key  attack/a key',
    '  about       A key \\x1b[31mfor others',
    '  techniques  T1098.001 Additional Cloud Credentials, T1531',
    '  regions     eu-central-1, us-east-1',
    '  calls       2 to build the world, 1 before the case, 1 of the case,',
    '              2 to take back and to look for leftovers',
    '  makes       2 access keys, 2 policies',
    '  takes       3 min of waiting, and the time that AWS takes',
    '  fires',
    '    high  key-made  a, b, c and 2 more',
    '  fires besides, tell the SOC',
    '    low  user-made  world/1-CreateUser',
    '  fires once: the values of these new terms are the same in every run',
    '    client-new  steal  again after 7d without one',
    '      user_agent.original  aws-cli',
    '      used by the run k3f9qz in 111122223333: silent there until 2026-03-09T09:00:00.000Z',
    '  side effects',
    '    AWS makes AWSServiceRoleForX where the account has none (anchor); the undo has it deleted',
    '      then',
    '    iam:CreateAccountAlias changes a setting of the whole account (rename); the undo sets back',
    '      what was read before',
    '    a session lives on for 60 min (assume): nothing ends it, but its role or user is gone',
    '    the account has a credential report (report), which cannot be deleted',
    '    6 events stay in CloudTrail’s event history for 90 days, and in the files of trails',
    '  world',
    '    iam:CreateUser 2×',
    '  case',
    '    iam:ListUsers        look   reads',
    '    iam:CreateAccessKey  steal  answers LimitExceeded',
    '  undo',
    '    iam:DeleteUser',
    '  boundaries: who acts may do this and no more, everybody else nothing',
    '    boundary-user-mallory',
    '      iam:CreateAccessKey, iam:ListUsers',
    '  policies of the operator (--policy prints them)',
    '    to run                     812 characters: 1 managed policy, or inline in a role',
    '    to clean up after a crash  812 characters: 2 managed policies, too long to be inline in a role',
    '',
    '',
  ])
})

it('prints the policies at the end where they are asked for', () => {
  const text = livePlanText([plan], styleOf(false), { policy: true })
  expect(text.split('\n').slice(-13)).toEqual([
    '  policies of the operator',
    '    to run                     812 characters: 1 managed policy, or inline in a role',
    '    to clean up after a crash  812 characters: 2 managed policies, too long to be inline in a role',
    '  policy to run, with * for the id of a run:',
    '    {',
    '      "Version": "2012-10-17"',
    '    }',
    '  policy to clean up after a crash:',
    '    {',
    '      "Statement": []',
    '    }',
    '',
    '',
  ])
})
