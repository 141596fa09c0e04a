import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledGoldens } from '../../src/app/bundled.ts'
import { judgeCase } from '../../src/app/judge-case.ts'
import { loadDetectors } from '../../src/app/load-detectors.ts'
import { casesToPlay, playCases, type CaseToPlay } from '../../src/app/play-cases.ts'
import { settingsOf } from '../../src/app/settings.ts'
import { compareCase } from '../../src/golden/compare.ts'
import { caseId, type Golden } from '../../src/golden/golden.ts'
import { readGolden } from '../../src/golden/store.ts'
import type { PlayedCase } from '../../src/scenario/played-case.ts'
import { bundledScenarios, loadScenarios } from '../../src/scenario/catalogue.ts'
import { runTrailproof } from '../support/run-trailproof.ts'
import {
  leftOutConditions,
  negatedConditions,
  replaced,
  type BrokenRule,
} from '../support/rule-conditions.ts'

/** What does not show when it is left out, and why no legitimate activity could show it. */
const redundant: Readonly<Record<string, string>> = {
  'and event.provider': 'no other service that logs to CloudTrail has this action',
  'and aws.cloudtrail.flattened.request_parameters.reason:': 'reason and omitted come together',
  'and aws.cloudtrail.flattened.request_parameters.omitted:': 'reason and omitted come together',
  'and source.ip':
    'a call without an address comes from a service, which other conditions keep out',
  'and aws.cloudtrail.user_identity.type is not null': 'the next condition drops such rows too',
  'and aws.cloudtrail.user_identity.type != "AWSService"': 'services do not use the CLI',
  'and aws.cloudtrail.user_identity.type: "AssumedRole"': 'only sessions of roles have such an id',
  'and aws.cloudtrail.user_identity.access_key_id is not null': 'IAM users call with a key',
  'and event.outcome: "failure"': 'the error code says so too',
}

interface Row {
  readonly broken: BrokenRule
  readonly scenario: string
  readonly case: string
  readonly verdict: 'lost' | 'new' | 'changed'
}

const row = (
  broken: BrokenRule,
  scenario: string,
  caseName: string,
  verdict: Row['verdict'],
): Row => ({ broken, scenario, case: caseName, verdict })

/** One break a detection at least: thresholds, buckets, histories, exclusions, actions. */
const rows: readonly Row[] = [
  row(
    replaced('iam-access-key-for-another-user', 'user.name != ', 'user.name == '),
    'iam-key-for-another-user',
    'benign/a user rotates an own key',
    'new',
  ),
  row(
    replaced('discovery-burst-from-one-identity', 'distinct_actions > 5', 'distinct_actions > 4'),
    'discovery-burst',
    'benign/five looks in one bucket',
    'new',
  ),
  row(
    replaced('discovery-burst-from-one-identity', 'distinct_actions > 5', 'distinct_actions > 12'),
    'discovery-burst',
    'attack/twelve different looks in ten seconds',
    'lost',
  ),
  row(
    replaced('discovery-burst-from-one-identity', 'trunc(10 seconds', 'trunc(20 seconds'),
    'discovery-burst',
    'benign/six looks, three on either side of a bucket border',
    'new',
  ),
  row(
    replaced('discovery-burst-from-one-identity', 'count_distinct(event.action)', 'count(*)'),
    'discovery-burst',
    'benign/the same look eight times',
    'new',
  ),
  ...['iam', 'ec2', 's3', 'rds', 'lambda', 'dynamodb', 'kms', 'cloudfront', 'elasticloadbalancing']
    .concat('cloudtrail', 'sts', 'ses')
    .map((service) =>
      row(
        replaced('discovery-burst-from-one-identity', `"${service}.amazonaws.com",`, ''),
        'discovery-burst',
        'attack/one look at each of thirteen services',
        // An alert is paired by its first step, and IAM's look is the first.
        service === 'iam' ? 'lost' : 'changed',
      ),
    ),
  row(
    replaced('discovery-burst-from-one-identity', 'starts_with(event.action, "Generate")', 'false'),
    'discovery-burst',
    'attack/one look at each of thirteen services',
    'lost',
  ),
  row(
    replaced('iam-session-token-from-many-addresses', 'trunc(30 minutes', 'trunc(60 minutes'),
    'session-token-from-two-places',
    'evasion/either side of the half hour',
    'new',
  ),
  row(
    replaced('iam-session-token-from-many-addresses', '"*Terraform*"', '"*Terragrunt*"'),
    'session-token-from-two-places',
    'benign/Terraform from many addresses',
    'new',
  ),
  row(
    replaced(
      'iam-session-token-from-many-addresses',
      'distinct_services > 1',
      'distinct_services > 0',
    ),
    'session-token-from-two-places',
    'benign/two places but one service',
    'new',
  ),
  row(
    replaced(
      'iam-session-token-from-many-addresses',
      'session_credential_from_console is null\n      or ',
      'session_credential_from_console is null\n      and ',
    ),
    'session-token-from-two-places',
    'attack/from two places within half an hour',
    'lost',
  ),
  row(
    replaced(
      'iam-session-token-from-many-addresses',
      'organization.name), "amazon"',
      'organization.name), "amaz0n"',
    ),
    'session-token-from-two-places',
    'benign/a script that runs inside AWS too',
    'new',
  ),
  row(
    replaced('iam-role-enumeration-by-trust-policy', 'value = 25', 'value = 24'),
    'iam-role-enumeration',
    'benign/twenty-four failures',
    'new',
  ),
  row(
    replaced('iam-role-enumeration-by-trust-policy', 'value = 25', 'value = 26'),
    'iam-role-enumeration',
    'attack/twenty-five wrong guesses in a minute',
    'lost',
  ),
  row(
    replaced('iam-role-enumeration-by-trust-policy', '"user.name", "source.ip"]', '"source.ip"]'),
    'iam-role-enumeration',
    'evasion/by root',
    'new',
  ),
  row(
    replaced('iam-role-enumeration-by-trust-policy', 'from = "now-6m"', 'from = "now-12m"'),
    'iam-role-enumeration',
    'benign/a pipeline that fails every sixteen seconds',
    'new',
  ),
  row(
    replaced('rolesanywhere-profile-created', 'provider: "rolesanywhere.', 'provider: "transfer.'),
    'rolesanywhere-profile',
    'benign/a profile of another service',
    'new',
  ),
  row(
    replaced('rolesanywhere-external-trust-anchor', 'AWS_ACM_PCA', 'CERTIFICATE_BUNDLE'),
    'rolesanywhere-trust-anchor',
    'benign/an anchor of a private CA',
    'new',
  ),
  row(
    replaced('rolesanywhere-external-trust-anchor', 'any where', 'iam where'),
    'rolesanywhere-trust-anchor',
    'attack/an anchor of an own certificate',
    'lost',
  ),
  row(
    replaced('iam-calls-with-session-token', '"now-7d"', '"now-1h"'),
    'iam-calls-by-session-token',
    'benign/the user did so the day before',
    'new',
  ),
  row(
    replaced('iam-calls-with-session-token', 'ASIA*', 'A*'),
    'iam-calls-by-session-token',
    'benign/with the long-term key',
    'new',
  ),
  row(
    replaced(
      'iam-calls-with-session-token',
      'agent.original: "AWS Internal"',
      'agent.original: "AWS"',
    ),
    'iam-calls-by-session-token',
    'benign/a console back-end on behalf of the user',
    'new',
  ),
  ...['', 'V2', 'V3'].map((version, index) =>
    row(
      replaced(
        'iam-quarantine-policy-attached',
        `Quarantine${version}, *`,
        `Quarantine${version}x, *`,
      ),
      'iam-key-quarantine',
      [
        'attack/the first version of the policy',
        'attack/the second version',
        'attack/the third version',
      ][index]!,
      'lost',
    ),
  ),
  row(
    replaced('iam-saml-provider-updated', '(source.address: "sso.', '(source.address: "sts.'),
    'iam-saml-provider-update',
    "benign/Identity Center's own rotation",
    'new',
  ),
  row(
    replaced('iam-mfa-device-deactivated', '"DeactivateMFADevice"', '"ListMFADevices"'),
    'iam-mfa-deactivation',
    'benign/looking at the devices',
    'new',
  ),
  row(
    replaced('iam-virtual-mfa-by-session-token', '"CreateVirtualMFADevice", ', ''),
    'iam-virtual-mfa-by-session',
    'attack/a second device by a session with MFA',
    'lost',
  ),
  row(
    replaced('iam-group-created', '"success"', '"failure"'),
    'iam-group-creation',
    'benign/a group that is there already',
    'new',
  ),
  row(
    replaced('iam-group-deleted', '"success"', '"failure"'),
    'iam-group-deletion',
    'benign/a group that still has members',
    'new',
  ),
  row(
    replaced('iam-role-trust-policy-updated', '"now-7d"', '"now-1h"'),
    'iam-trust-policy-update',
    'benign/the pipeline updates the role that it updated the day before',
    'new',
  ),
  row(
    replaced('iam-role-trust-policy-updated', ', "entity.target.id"]', ']'),
    'iam-trust-policy-update',
    'attack/one role and then another',
    'lost',
  ),
  row(
    replaced('iam-customer-policy-attached-to-role', '"now-7d"', '"now-1h"'),
    'iam-customer-policy-to-role',
    'benign/the same user and role again',
    'new',
  ),
  row(
    replaced('iam-admin-policy-attached-to-group', 'AdministratorAccess, ', 'ReadOnlyAccess, '),
    'iam-admin-policy-to-group',
    'benign/ReadOnlyAccess',
    'new',
  ),
  row(
    replaced('iam-admin-policy-attached-to-role', 'AdministratorAccess, ', 'AdministratorAccess'),
    'iam-admin-policy-to-role',
    'benign/another policy of AWS whose name begins alike',
    'new',
  ),
  row(
    replaced('iam-admin-policy-attached-to-user', '"AttachUserPolicy"', '"PutUserPolicy"'),
    'iam-admin-policy-to-user',
    'attack/AdministratorAccess',
    'lost',
  ),
  row(
    replaced('iam-login-profile-for-root', 'user.target.name == null', 'user.target.name != null'),
    'root-login-profile',
    'benign/root gives a user a password',
    'new',
  ),
  row(
    replaced('iam-user-created-from-ec2-role', '"now-10d"', '"now-1d"'),
    'user-from-instance-role',
    'benign/the instance did so last week',
    'new',
  ),
  row(
    replaced('iam-user-created-from-ec2-role', '*\\:i-*', '*\\:*'),
    'user-from-instance-role',
    'benign/a CI role makes the user',
    'new',
  ),
  row(
    replaced('cloudtrail-policy-padding', '"success"', '"failure"'),
    'policy-padding',
    'benign/a padded policy that is there already',
    'new',
  ),
]

let folder = ''
const played: (CaseToPlay & { readonly played: PlayedCase })[] = []
const goldens = new Map<string, Golden>()
const settings = settingsOf({})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trailproof-broken-'))
  // Goldens of one's own pin every rule that is loaded; the bundled ones pin only the bundled rules.
  cpSync(bundledGoldens, join(folder, 'golden'), { recursive: true })
  const { scenarios } = await loadScenarios([bundledScenarios])
  for await (const one of playCases(casesToPlay(scenarios), settings)) played.push(one)
  for (const { name } of scenarios) {
    const stored = await readGolden(bundledGoldens, name)
    if (stored.kind === 'golden') goldens.set(name, stored.golden)
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `verdict scenario/case` of everything that is not as the goldens say. */
function differencesOf({ rule, text }: BrokenRule): readonly string[] {
  const file = join(folder, `${rule}.toml`)
  writeFileSync(file, text)
  const { detectors, rules } = loadDetectors([file], settings)
  expect([...rules.invalid, ...rules.unsupported]).toEqual([])
  return played.flatMap((one) => {
    const id = caseId(one.scenarioCase.kind, one.scenarioCase.name)
    const { alerts } = judgeCase(one, { detectors, profile: settings.profile })
    const expected = goldens.get(one.scenario.name)?.cases.find((known) => known.case === id)
    return compareCase({ expected, actual: alerts, loaded: new Set([rule]) })
      .verdicts.filter(({ kind }) => kind !== 'match')
      .map(({ kind }) => `${kind} ${one.scenario.name}/${id}`)
  })
}

describe('a condition that is broken changes an alert that a golden holds', () => {
  it.each(negatedConditions().map((broken) => [broken.rule, broken.what, broken] as const))(
    '%s: %s turned around',
    (_rule, _what, broken) => {
      expect(differencesOf(broken)).not.toEqual([])
    },
  )

  it.each(
    leftOutConditions()
      .filter(({ what }) => !Object.keys(redundant).some((start) => what.includes(start)))
      .map((broken) => [broken.rule, broken.what, broken] as const),
  )('%s: %s', (_rule, _what, broken) => {
    expect(differencesOf(broken)).not.toEqual([])
  })

  it.each(rows.map((one) => [one.broken.rule, one.broken.what, one] as const))(
    '%s: %s',
    (_rule, _what, { broken, scenario, case: caseName, verdict }) => {
      expect(differencesOf(broken)).toContain(`${verdict} ${scenario}/${caseName}`)
    },
  )

  it('has a row for each of the 21 detections', () => {
    expect(new Set(rows.map(({ broken }) => broken.rule)).size).toBe(21)
  })
})

const firstOfEachRule = [
  ...new Map(rows.toReversed().map((one) => [one.broken.rule, one])).values(),
]

describe('verify with a broken rule ends 1 and says what differs where', () => {
  it.each(firstOfEachRule.map((one) => [one.broken.rule, one] as const))(
    '%s',
    async (rule, { broken, scenario, case: caseName, verdict }) => {
      const file = join(folder, `${rule}.toml`)
      writeFileSync(file, broken.text)
      const argv = ['verify', scenario, '--rules', file, '--golden', join(folder, 'golden')]
      const { stdout, code } = await runTrailproof(argv)
      expect({
        code,
        rule: stdout.includes(rule),
        scenario: stdout.includes(scenario),
        case: stdout.includes(caseName),
        verdict: stdout.includes(verdict),
      }).toEqual({ code: 1, rule: true, scenario: true, case: true, verdict: true })
    },
  )
})
