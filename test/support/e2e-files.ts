/** A user's own scenario: group creation, seen by the user's own rule. */
export const groupScenario = `import { CreateGroupCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser } from 'trailproof'

const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })

export default defineScenario({
  title: 'A group appears',
  techniques: ['T1136.003'],
  detectedBy: ['group-appears'],
  world: { users: { mallory: { attached: ['IAMFullAccess'] } }, groups: { staff: {} } },
  cast: { mallory },
  attack: {
    plain: (play) => play.as(mallory).send(new CreateGroupCommand({ GroupName: 'ops' })),
  },
  benign: {
    'the group is there': (play) =>
      play
        .as(mallory)
        .send(new CreateGroupCommand({ GroupName: 'staff' }), { fails: 'EntityAlreadyExistsException' }),
  },
})
`

/** A user's own rule in the TOML of detection-rules. */
export function aRuleFile(
  options: { readonly query?: string; readonly severity?: string; readonly id?: string } = {},
): string {
  const {
    query = 'event.provider: iam.amazonaws.com and event.action: CreateGroup and event.outcome: success',
    severity = 'low',
    id = '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11',
  } = options
  return `[metadata]
creation_date = "2026/03/02"
maturity = "production"
updated_date = "2026/03/02"

[rule]
author = ["us"]
description = "A group was made."
from = "now-6m"
index = ["logs-aws.cloudtrail-*"]
interval = "5m"
language = "kuery"
license = "Apache-2.0"
name = "Group appears"
risk_score = 21
rule_id = "${id}"
severity = "${severity}"
timestamp_override = "event.ingested"
type = "query"
query = '''
${query}
'''
`
}
