import type { Operation } from '../../operation.ts'
import { invalid, requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { onAll } from './entities.ts'
import { iamOperation } from './iam-operation.ts'

/** Which tokens the global endpoint of STS gives in an account; GetAccountSummary tells the number. */
export const tokenPreferencesOf: (account: AccountState) => { version: 1 | 2 } = stateSlot(() => ({
  version: 1,
}))

const versions: Readonly<Record<string, 1 | 2>> = { v1Token: 1, v2Token: 2 }

export const tokenPreferenceOperations: readonly Operation[] = [
  iamOperation('SetSecurityTokenServicePreferences', {
    permission: onAll('SetSecurityTokenServicePreferences', '*'),
    run: (input, { account }) => {
      const name = requiredText(input, 'GlobalEndpointTokenVersion')
      const version = Object.hasOwn(versions, name) ? versions[name] : undefined
      if (version === undefined) {
        throw invalid(
          `Value '${name}' at 'globalEndpointTokenVersion'`,
          'Member must satisfy enum value set: [v1Token, v2Token]',
        )
      }
      tokenPreferencesOf(account).version = version
      return {}
    },
  }),
]
