import { iamArn } from '../../aws/arn.js';
import { accessKeyId } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { assumeRoleWithToken } from '../actions/sts.js';
import { roleCaller, webIdentityCaller } from '../caller.js';
import { beginScript } from '../script.js';
const issuer = 'token.actions.githubusercontent.com';
const audience = 'sts.amazonaws.com';
/** Begins a script of a run of GitHub Actions: a token first, then the role. */
export function beginWithToken(role, run) {
    const { start, chance, ...setting } = run.setting;
    const { account } = role;
    const address = addressIn('amsterdam', chance.below(30));
    const subject = `repo:${run.repository}:ref:refs/heads/main`;
    const provider = iamArn(account, 'oidc-provider', issuer);
    const session = {
        name: run.sessionName,
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
        webIdentityProvider: provider,
    };
    const asker = webIdentityCaller(account, { issuer, audience, subject }, { address, client: run.asking });
    const caller = roleCaller(role, session, { address, client: run.client });
    const script = beginScript(start, chance, { caller, ...setting });
    script
        .with({ caller: asker, pace: [700, 2_500], refused: 0, tooFast: 0 })
        .call(assumeRoleWithToken(role, session, { provider, audience, subject }));
    return script;
}
//# sourceMappingURL=github.js.map