import { describe, expect, it } from 'vitest'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { users: { bob: {} } }
const strict: IamCall = [
  'UpdateAccountPasswordPolicy',
  {
    MinimumPasswordLength: 12,
    RequireSymbols: true,
    RequireNumbers: true,
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: true,
    PasswordReusePrevention: 2,
  },
]
const profile = (Password: string): IamCall => ['CreateLoginProfile', { UserName: 'bob', Password }]
const changed = (Password: string): IamCall => ['UpdateLoginProfile', { UserName: 'bob', Password }]
const violation = (what: string): string => `PasswordPolicyViolationException: ${what}`

describe('the password policy of an account', () => {
  it('is answered with the defaults of what was not said', async () => {
    const calls: readonly IamCall[] = [
      ['UpdateAccountPasswordPolicy', { MaxPasswordAge: 90 }],
      ['GetAccountPasswordPolicy'],
    ]
    expect(await answer(world, ...calls)).toEqual({
      PasswordPolicy: {
        MinimumPasswordLength: 6,
        RequireSymbols: false,
        RequireNumbers: false,
        RequireUppercaseCharacters: false,
        RequireLowercaseCharacters: false,
        AllowUsersToChangePassword: false,
        ExpirePasswords: true,
        MaxPasswordAge: 90,
      },
    })
  })

  it.each<[string, ...IamCall[]]>([
    [
      'NoSuchEntityException: The Password Policy with domain name <account> cannot be found.',
      strict,
      ['DeleteAccountPasswordPolicy'],
      ['GetAccountPasswordPolicy'],
    ],
    [
      'NoSuchEntityException: The account policy with name PasswordPolicy cannot be found.',
      ['DeleteAccountPasswordPolicy'],
    ],
    [
      "ValidationException: 1 validation error detected: Value '129' at 'minimumPasswordLength' failed to satisfy constraint: Member must have value less than or equal to 128",
      ['UpdateAccountPasswordPolicy', { MinimumPasswordLength: 129 }],
    ],
    [violation('Password should have a minimum length of 12'), strict, profile('aB3!')],
    [violation('Password should have at least one symbol'), strict, profile('aB3456789012')],
    [violation('Password should have at least one number'), strict, profile('aB!cdefghijkl')],
    [
      violation('Password should have at least one uppercase character'),
      strict,
      profile('ab!3efghijkl'),
    ],
    [
      violation('Password should have at least one lowercase character'),
      strict,
      profile('AB!3EFGHIJKL'),
    ],
    [
      violation('Policy constraint violation with password reuse'),
      strict,
      profile('First password 1!'),
      changed('Second password 1!'),
      changed('First password 1!'),
    ],
    [
      'success',
      strict,
      profile('First password 1!'),
      changed('Second password 1!'),
      changed('Third password 1!'),
      changed('First password 1!'),
    ],
  ])('leads to %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })
})
