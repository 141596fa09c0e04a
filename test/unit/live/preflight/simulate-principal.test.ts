import { expect, it } from 'vitest'
import { simulatedAccount } from '../../../../src/app/live/simulated-account.ts'
import { principalOf } from '../../../../src/live/preflight/principal-of.ts'
import { preflightQuestions } from '../../../../src/live/preflight/questions.ts'
import { simulatePrincipal } from '../../../../src/live/preflight/simulate-principal.ts'
import { chanceOf } from '../../../../src/time/chance.ts'
import { anOperator, type Answers } from '../../../support/live/an-operator.ts'

const needed = {
  Statement: [
    {
      Effect: 'Allow',
      Action: ['iam:CreateUser'],
      Resource: ['arn:aws:iam::<account>:user/trailproof/*/*'],
      Condition: {
        StringLike: { 'iam:PermissionsBoundary': ['arn:aws:iam::<account>:policy/trailproof/*/b'] },
      },
    },
    { Effect: 'Allow', Action: ['iam:GetUser', 'iam:ListUsers'], Resource: '*' },
    { Effect: 'Deny', Action: ['iam:DeleteUserPermissionsBoundary'], Resource: '*' },
  ],
} as const
const user = 'arn:aws:iam::111122223333:user/trailproof/preflt/preflt'
const eve = 'arn:aws:iam::111122223333:user/eve'

const simulation = (answers: Answers) => {
  const { call, asked } = anOperator(answers)
  const clock = { now: () => 0, sleep: async () => undefined }
  return { asked, preflight: { call, clock, chance: chanceOf('x') } }
}
const questions = preflightQuestions(needed, '111122223333')

it('asks of each resource what the policy grants, with what its conditions ask for', () => {
  const boundary = 'arn:aws:iam::111122223333:policy/trailproof/preflt/b'
  expect(questions).toEqual([
    {
      actions: ['iam:CreateUser'],
      resource: user,
      context: [{ key: 'iam:PermissionsBoundary', values: [boundary] }],
    },
    { actions: ['iam:GetUser', 'iam:ListUsers'], resource: '*', context: [] },
  ])
})

it('says what is denied and by what, and the keys that the answer depends on', async () => {
  const { preflight } = simulation({
    SimulatePrincipalPolicy: {
      EvaluationResults: [
        { EvalActionName: 'a:A', EvalDecision: 'allowed', MissingContextValues: ['aws:SourceIp'] },
        {
          EvalActionName: 'a:B',
          EvalDecision: 'explicitDeny',
          MatchedStatements: [{ SourcePolicyId: 'no-users' }],
        },
        {
          EvalActionName: 'a:C',
          EvalDecision: 'implicitDeny',
          MatchedStatements: [{ SourcePolicyId: 'admin' }],
          OrganizationsDecisionDetail: { AllowedByOrganizations: false },
          PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
        },
        { EvalActionName: 'a:D', EvalDecision: 'another word' },
      ],
    },
  })
  const one = { resource: '*', missing: [] }
  expect(await simulatePrincipal(preflight, eve, questions.slice(0, 1))).toEqual([
    {
      ...one,
      action: 'a:A',
      resource: user,
      decision: 'allowed',
      by: [],
      missing: ['aws:SourceIp'],
    },
    { ...one, action: 'a:B', resource: user, decision: 'explicit', by: ['no-users'] },
    {
      ...one,
      action: 'a:C',
      resource: user,
      decision: 'implicit',
      by: ['the organization', 'the boundary'],
    },
    { ...one, action: 'a:D', resource: user, decision: 'implicit', by: [] },
  ])
})

it.each<[string, Answers, string, number]>([
  [
    'it is not allowed',
    { SimulatePrincipalPolicy: 'AccessDenied' },
    'iam:SimulatePrincipalPolicy: AccessDenied: no',
    1,
  ],
  [
    'pages without an end',
    { SimulatePrincipalPolicy: { EvaluationResults: [], IsTruncated: true, Marker: 'm' } },
    'The answer has no end: 100 pages came.',
    100,
  ],
])('says that AWS does not tell: %s', async (_, answers, reason, calls) => {
  const { asked, preflight } = simulation(answers)
  const said = await simulatePrincipal(preflight, eve, questions)
  expect([said, asked.length]).toEqual([{ kind: 'unknown', reason }, calls])
})

it('asks again where AWS is busy', async () => {
  const { asked, preflight } = simulation({ SimulatePrincipalPolicy: 'Throttling' })
  await simulatePrincipal(preflight, eve, questions)
  expect(asked.length).toBeGreaterThan(5)
})

it.each<[string, Answers, string | object]>([
  [eve, {}, eve],
  [
    'arn:aws:sts::111122223333:assumed-role/ops/eve',
    { GetRole: { Role: { Arn: 'arn:aws:iam::111122223333:role/team/ops' } } },
    'arn:aws:iam::111122223333:role/team/ops',
  ],
  [
    'arn:aws:sts::111122223333:assumed-role/ops/eve',
    { GetRole: 'AccessDenied' },
    { kind: 'unknown', reason: 'The role ops cannot be read (AccessDenied).' },
  ],
  [
    'arn:aws:sts::111122223333:federated-user/eve',
    {},
    {
      kind: 'unknown',
      reason:
        'arn:aws:sts::111122223333:federated-user/eve is neither a user nor a session of a role.',
    },
  ],
])('knows whose policies count for %s', async (arn, answers, principal) => {
  expect(await principalOf(anOperator(answers).call, arn)).toEqual(principal)
})

it('agrees with the IAM of the simulator', async () => {
  const simulate = {
    Effect: 'Allow',
    Action: ['iam:SimulatePrincipalPolicy', 'iam:GetRole'],
    Resource: '*',
  } as const
  const [first] = needed.Statement
  const { call, clock, account, operator } = simulatedAccount({
    seed: 'preflight',
    start: Date.UTC(2026, 2, 2, 9),
    policy: { Version: '2012-10-17', Statement: [first, simulate] },
  })
  const principal = await principalOf(call, operator)
  const said = await simulatePrincipal(
    { call, clock, chance: chanceOf('x') },
    typeof principal === 'string' ? principal : principal.reason,
    preflightQuestions(needed, account),
  )
  expect('kind' in said ? said : said.map(({ action, decision }) => [action, decision])).toEqual([
    ['iam:CreateUser', 'allowed'],
    ['iam:GetUser', 'implicit'],
    ['iam:ListUsers', 'implicit'],
  ])
})
