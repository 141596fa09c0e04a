import { invalid, requiredText } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { onAll } from './entities.js';
import { iamOperation } from './iam-operation.js';
/** Which tokens the global endpoint of STS gives in an account; GetAccountSummary tells the number. */
export const tokenPreferencesOf = stateSlot(() => ({
    version: 1,
}));
const versions = { v1Token: 1, v2Token: 2 };
export const tokenPreferenceOperations = [
    iamOperation('SetSecurityTokenServicePreferences', {
        permission: onAll('SetSecurityTokenServicePreferences', '*'),
        run: (input, { account }) => {
            const name = requiredText(input, 'GlobalEndpointTokenVersion');
            const version = Object.hasOwn(versions, name) ? versions[name] : undefined;
            if (version === undefined) {
                throw invalid(`Value '${name}' at 'globalEndpointTokenVersion'`, 'Member must satisfy enum value set: [v1Token, v2Token]');
            }
            tokenPreferencesOf(account).version = version;
            return {};
        },
    }),
];
//# sourceMappingURL=token-preferences.js.map