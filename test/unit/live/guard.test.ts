import { expect, it } from 'vitest'
import { isReadOnly, namespaceOf } from '../../../src/aws/namespaces.ts'
import { exitCodeOfError } from '../../../src/cli/exit-code.ts'
import { isTrailproofError } from '../../../src/diagnostic/trailproof-error.ts'
import { passGuard, type GuardRequest } from '../../../src/live/guard/pass-guard.ts'
import type { Sandbox } from '../../../src/live/guard/sandbox.ts'
import { anOperator, aSandbox, type Answers } from '../../support/live/an-operator.ts'

interface Situation {
  readonly answers?: Answers
  readonly sandbox?: Partial<Sandbox>
  readonly request?: Partial<GuardRequest>
}

async function refusalIn({ answers, sandbox, request }: Situation): Promise<unknown> {
  const { call, asked } = anOperator(answers)
  const ended = passGuard({
    call,
    sandboxes: [aSandbox(sandbox)],
    file: 'sandboxes.toml',
    regions: ['us-east-1'],
    confirm: async (account) => account,
    ...request,
  })
  const told = await ended.then(
    ({ arn }) => arn,
    (error: unknown) => {
      if (!isTrailproofError(error)) throw error
      return [error.code, exitCodeOfError(error.code), error.message, error.hint === undefined]
    },
  )
  // Whatever comes of it, nothing was changed.
  expect(
    asked.filter(({ service, operation }) => !isReadOnly(namespaceOf(service), operation)),
  ).toEqual([])
  return told
}

const operator = 'arn:aws:sts::111122223333:assumed-role/ops/eve'
const identity = (Arn: string, Account = '111122223333') => ({
  GetCallerIdentity: { Arn, Account },
})

it.each<readonly [string, Situation]>([
  ['a role of a listed account', {}],
  ['an IAM user of it', { answers: identity('arn:aws:iam::111122223333:user/eve') }],
  ['an alias without a star', { sandbox: { alias: 'sandbox-purple' } }],
  ['a parameter as the marker', { sandbox: { marker: 'parameter:/attacks/allowed' } }],
  ['the expected organisation', { sandbox: { organization: 'o-abc' } }],
  ['no organisation', { answers: { DescribeOrganization: 'AWSOrganizationsNotInUseException' } }],
  [
    'no organisation, as expected',
    {
      answers: { DescribeOrganization: 'AWSOrganizationsNotInUseException' },
      sandbox: { organization: 'none' },
    },
  ],
  [
    'an organisation that may not be asked for, as the operator knows',
    {
      answers: { DescribeOrganization: 'AccessDeniedException' },
      sandbox: { organization: 'unknown' },
    },
  ],
  ['a region of the list', { request: { regions: ['eu-central-1', 'us-east-1'] } }],
])('lets in %s', async (_, situation) => {
  expect(await refusalIn(situation)).toMatch(/^arn:aws:(?:sts|iam)::111122223333:/)
})

it.each<readonly [string, Situation, readonly [code: string, message: string]]>([
  [
    'credentials that AWS does not know',
    { answers: { GetCallerIdentity: 'InvalidClientTokenId' } },
    ['GUARD_IDENTITY', 'AWS does not say whose credentials these are (InvalidClientTokenId).'],
  ],
  [
    'no credentials at all',
    { answers: { GetCallerIdentity: 'CredentialsProviderError' } },
    ['GUARD_IDENTITY', 'AWS does not say whose credentials these are (CredentialsProviderError).'],
  ],
  [
    'credentials that have run out',
    { answers: { GetCallerIdentity: 'ExpiredTokenException' } },
    ['GUARD_IDENTITY', 'AWS does not say whose credentials these are (ExpiredTokenException).'],
  ],
  [
    'an answer without an account',
    { answers: { GetCallerIdentity: { Arn: operator } } },
    ['GUARD_IDENTITY', 'AWS does not say whose credentials these are.'],
  ],
  [
    'root',
    { answers: identity('arn:aws:iam::111122223333:root') },
    ['GUARD_ROOT', 'arn:aws:iam::111122223333:root is the root user.'],
  ],
  [
    'another account',
    { answers: identity('arn:aws:iam::444455556666:user/eve', '444455556666') },
    ['GUARD_ACCOUNT', 'The account 444455556666 is not listed in sandboxes.toml.'],
  ],
  [
    'an empty list',
    { request: { sandboxes: [] } },
    ['GUARD_ACCOUNT', 'The account 111122223333 is not listed in sandboxes.toml.'],
  ],
  [
    'another partition',
    { answers: identity('arn:aws-cn:iam::111122223333:user/eve') },
    ['GUARD_PARTITION', 'The account 111122223333 is in the partition aws-cn, not aws.'],
  ],
  [
    'a region that is not listed',
    { request: { regions: ['us-east-1', 'ap-south-1'] } },
    ['GUARD_REGION', 'The run makes calls in ap-south-1, where 111122223333 may not be played in.'],
  ],
  [
    'an account without an alias',
    { answers: { ListAccountAliases: { AccountAliases: [] } } },
    ['GUARD_ALIAS', 'The alias of 111122223333 is not known; it must look like "sandbox-*".'],
  ],
  [
    'an alias that may not be read',
    { answers: { ListAccountAliases: 'AccessDenied' } },
    [
      'GUARD_ALIAS',
      'The alias of 111122223333 is not known (AccessDenied); it must look like "sandbox-*".',
    ],
  ],
  [
    'an alias of production',
    { answers: { ListAccountAliases: { AccountAliases: ['production'] } } },
    ['GUARD_ALIAS', 'The alias of 111122223333 is "production"; it must look like "sandbox-*".'],
  ],
  [
    'an alias that only holds the pattern',
    { answers: { ListAccountAliases: { AccountAliases: ['not-sandbox-1'] } } },
    ['GUARD_ALIAS', 'The alias of 111122223333 is "not-sandbox-1"; it must look like "sandbox-*".'],
  ],
  [
    'an alias where the dot of the pattern would fit anything',
    { sandbox: { alias: 's.x' }, answers: { ListAccountAliases: { AccountAliases: ['sax'] } } },
    ['GUARD_ALIAS', 'The alias of 111122223333 is "sax"; it must look like "s.x".'],
  ],
  [
    'no marker',
    { answers: { GetRole: 'NoSuchEntity' } },
    [
      'GUARD_MARKER',
      'The account 111122223333 has no role "attacks-allowed" (NoSuchEntity): its owner has not allowed attacks.',
    ],
  ],
  [
    'a marker that may not be read',
    { answers: { GetRole: 'AccessDenied' } },
    [
      'GUARD_MARKER',
      'The account 111122223333 has no role "attacks-allowed" (AccessDenied): its owner has not allowed attacks.',
    ],
  ],
  [
    'a marker with another value',
    {
      sandbox: { marker: 'parameter:/attacks' },
      answers: { GetParameter: { Parameter: { Value: 'denied' } } },
    },
    [
      'GUARD_MARKER',
      'The account 111122223333 has no parameter "/attacks" with the value "allowed": its owner has not allowed attacks.',
    ],
  ],
  [
    'no such parameter',
    { sandbox: { marker: 'parameter:/attacks' }, answers: { GetParameter: 'ParameterNotFound' } },
    [
      'GUARD_MARKER',
      'The account 111122223333 has no parameter "/attacks" with the value "allowed" (ParameterNotFound): its owner has not allowed attacks.',
    ],
  ],
  [
    'the management account',
    {
      answers: {
        DescribeOrganization: { Organization: { Id: 'o-abc', MasterAccountId: '111122223333' } },
      },
    },
    ['GUARD_ORGANIZATION', 'The account 111122223333 manages the organisation o-abc.'],
  ],
  [
    'the management account, whatever the file says',
    {
      sandbox: { organization: 'unknown' },
      answers: {
        DescribeOrganization: { Organization: { Id: 'o-abc', MasterAccountId: '111122223333' } },
      },
    },
    ['GUARD_ORGANIZATION', 'The account 111122223333 manages the organisation o-abc.'],
  ],
  [
    'another organisation',
    { sandbox: { organization: 'o-xyz' } },
    ['GUARD_ORGANIZATION', 'The account 111122223333 is in the organisation o-abc, not in o-xyz.'],
  ],
  [
    'no organisation where one is expected',
    {
      sandbox: { organization: 'o-xyz' },
      answers: { DescribeOrganization: 'AWSOrganizationsNotInUseException' },
    },
    ['GUARD_ORGANIZATION', 'The account 111122223333 is in no organisation, not in o-xyz.'],
  ],
  [
    'an organisation that may not be asked for',
    { answers: { DescribeOrganization: 'AccessDeniedException' } },
    [
      'GUARD_ORGANIZATION',
      'Whether 111122223333 manages an organisation is not known (AccessDeniedException).',
    ],
  ],
  [
    'nobody to confirm',
    { request: { confirm: async () => undefined } },
    ['GUARD_CONFIRMATION', 'Nobody confirmed that attacks may be played in 111122223333.'],
  ],
  [
    'another number typed',
    { request: { confirm: async () => '111122223334' } },
    ['GUARD_CONFIRMATION', '"111122223334" is not the account 111122223333.'],
  ],
  [
    'a yes in place of the number',
    { request: { confirm: async () => 'yes' } },
    ['GUARD_CONFIRMATION', '"yes" is not the account 111122223333.'],
  ],
])(
  'refuses %s with exit code 5, says why and what to do',
  async (_, situation, [code, message]) => {
    expect(await refusalIn(situation)).toEqual([code, 5, message, false])
  },
)
