import type { Inverse, MadeCall, PlainCall } from './inverse.ts'
import { inside, inversesOf, pick } from './inverse-makers.ts'

const { call, undoneBy, after } = inversesOf('iam')

const passwordPolicy = (): PlainCall => call('GetAccountPasswordPolicy', {})

/** Everything that an update can say; ExpirePasswords is only answered. */
function restoredPasswordPolicy({ prior }: MadeCall): readonly PlainCall[] {
  if (prior === undefined) return [call('DeleteAccountPasswordPolicy', {})]
  const { ExpirePasswords: _answered, ...policy } = inside(prior, 'PasswordPolicy')
  return [call('UpdateAccountPasswordPolicy', policy)]
}

/** How settings of a whole account are taken back. */
export const iamAccountInverses: Readonly<Record<string, Inverse>> = {
  CreateAccountAlias: after(
    () => call('ListAccountAliases', {}),
    ({ input, prior }) => {
      // An account has one alias: the new one has taken the place of the old.
      const before: unknown = prior?.['AccountAliases']
      return Array.isArray(before) && before[0] !== undefined
        ? [call('CreateAccountAlias', { AccountAlias: before[0] })]
        : [call('DeleteAccountAlias', pick(input, 'AccountAlias'))]
    },
  ),
  DeleteAccountAlias: undoneBy('CreateAccountAlias', ({ input }) => pick(input, 'AccountAlias')),
  UpdateAccountPasswordPolicy: after(passwordPolicy, restoredPasswordPolicy),
  DeleteAccountPasswordPolicy: after(passwordPolicy, restoredPasswordPolicy),
  GenerateCredentialReport: { kind: 'nothing' },
  GenerateServiceLastAccessedDetails: { kind: 'nothing' },
}
