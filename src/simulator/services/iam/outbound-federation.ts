import { uuid } from '../../../aws/ids.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Operation } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { onAll } from './entities.ts'
import { iamOperation } from './iam-operation.ts'

/** Whether STS gives out web identity tokens of an account, and as which issuer; the issuer stays once there is one. */
export interface OutboundFederation {
  issuer: string | undefined
  enabled: boolean
}

export const outboundFederationOf: (account: AccountState) => OutboundFederation = stateSlot(
  () => ({ issuer: undefined, enabled: false }),
)

function disabled(): AwsFailure {
  return new AwsFailure(
    'FeatureDisabledException',
    'Outbound web identity federation is not enabled for this account.',
  )
}

// The texts of the refusals are from memory.
export const outboundFederationOperations: readonly Operation[] = [
  iamOperation('EnableOutboundWebIdentityFederation', {
    permission: onAll('EnableOutboundWebIdentityFederation', '*'),
    run: (_input, { account, chance }) => {
      const federation = outboundFederationOf(account)
      if (federation.enabled) {
        throw new AwsFailure(
          'FeatureEnabledException',
          'Outbound web identity federation is already enabled for this account.',
        )
      }
      federation.issuer ??= `https://${uuid(chance)}.tokens.sts.global.api.aws`
      federation.enabled = true
      return { IssuerIdentifier: federation.issuer }
    },
  }),
  iamOperation('GetOutboundWebIdentityFederationInfo', {
    permission: onAll('GetOutboundWebIdentityFederationInfo', '*'),
    run: (_input, { account }) => {
      const { issuer, enabled } = outboundFederationOf(account)
      if (issuer === undefined) throw disabled()
      return { IssuerIdentifier: issuer, JwtVendingEnabled: enabled }
    },
  }),
  iamOperation('DisableOutboundWebIdentityFederation', {
    permission: onAll('DisableOutboundWebIdentityFederation', '*'),
    run: (_input, { account }) => {
      const federation = outboundFederationOf(account)
      if (!federation.enabled) throw disabled()
      federation.enabled = false
      return {}
    },
  }),
]
