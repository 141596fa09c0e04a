import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { stateSlot } from '../../state/state-slot.js';
import { onAll } from './entities.js';
import { iamOperation } from './iam-operation.js';
export const outboundFederationOf = stateSlot(() => ({ issuer: undefined, enabled: false }));
function disabled() {
    return new AwsFailure('FeatureDisabledException', 'Outbound web identity federation is not enabled for this account.');
}
// The texts of the refusals are from memory.
export const outboundFederationOperations = [
    iamOperation('EnableOutboundWebIdentityFederation', {
        permission: onAll('EnableOutboundWebIdentityFederation', '*'),
        run: (_input, { account, chance }) => {
            const federation = outboundFederationOf(account);
            if (federation.enabled) {
                throw new AwsFailure('FeatureEnabledException', 'Outbound web identity federation is already enabled for this account.');
            }
            federation.issuer ??= `https://${uuid(chance)}.tokens.sts.global.api.aws`;
            federation.enabled = true;
            return { IssuerIdentifier: federation.issuer };
        },
    }),
    iamOperation('GetOutboundWebIdentityFederationInfo', {
        permission: onAll('GetOutboundWebIdentityFederationInfo', '*'),
        run: (_input, { account }) => {
            const { issuer, enabled } = outboundFederationOf(account);
            if (issuer === undefined)
                throw disabled();
            return { IssuerIdentifier: issuer, JwtVendingEnabled: enabled };
        },
    }),
    iamOperation('DisableOutboundWebIdentityFederation', {
        permission: onAll('DisableOutboundWebIdentityFederation', '*'),
        run: (_input, { account }) => {
            const federation = outboundFederationOf(account);
            if (!federation.enabled)
                throw disabled();
            federation.enabled = false;
            return {};
        },
    }),
];
//# sourceMappingURL=outbound-federation.js.map