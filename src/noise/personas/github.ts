import { iamArn } from '../../aws/arn.ts'
import type { Client } from '../../aws/client.ts'
import { accessKeyId } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import type { Chance } from '../../time/chance.ts'
import type { Instant } from '../../time/duration.ts'
import { assumeRoleWithToken } from '../actions/sts.ts'
import { roleCaller, webIdentityCaller } from '../caller.ts'
import type { Role } from '../estate/principals.ts'
import { beginScript, type Script, type Setting } from '../script.ts'

const issuer = 'token.actions.githubusercontent.com'
const audience = 'sts.amazonaws.com'

/** A run of GitHub Actions. */
interface Run {
  readonly repository: string
  readonly sessionName: string
  /** The client that trades the token in. */
  readonly asking: Client
  readonly client: Client
  readonly setting: Partial<Pick<Setting, 'refused' | 'tooFast'>> &
    Pick<Setting, 'region' | 'pace'> & { readonly start: Instant; readonly chance: Chance }
}

/** Begins a script of a run of GitHub Actions: a token first, then the role. */
export function beginWithToken(role: Role, run: Run): Script {
  const { start, chance, ...setting } = run.setting
  const { account } = role
  const address = addressIn('amsterdam', chance.below(30))
  const subject = `repo:${run.repository}:ref:refs/heads/main`
  const provider = iamArn(account, 'oidc-provider', issuer)
  const session = {
    name: run.sessionName,
    key: accessKeyId('ASIA', account, chance),
    created: start,
    mfa: false,
    webIdentityProvider: provider,
  }
  const asker = webIdentityCaller(
    account,
    { issuer, audience, subject },
    { address, client: run.asking },
  )
  const caller = roleCaller(role, session, { address, client: run.client })
  const script = beginScript(start, chance, { caller, ...setting })
  script
    .with({ caller: asker, pace: [700, 2_500], refused: 0, tooFast: 0 })
    .call(assumeRoleWithToken(role, session, { provider, audience, subject }))
  return script
}
