import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkConfig, loadConfig } from '../../../src/app/config.ts'
import { formatFinding } from '../../../src/diagnostic/format-finding.ts'
import { isTrailproofError } from '../../../src/diagnostic/trailproof-error.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const full = `
rules = ["rules", "../shared-rules"]
scenarios = "scenarios"
golden = "golden"
allow-unsupported = ["machine_learning", "esql_command"]

[expect]
iam-mfa-deactivation = ["my-mfa-rule", "4b8c2f6e-0000-4000-8000-000000000000"]
discovery-burst = "my-burst-rule"

[profile]
integration = "8.9.0"
actor_target_mapping = false
retain = "keyword"
lag = "cloudtrail"
phase = "90s"
geo = "off"
geoip = "data/city.mmdb"
asn = "/data/asn.mmdb"
`

/** The findings of a configuration, with `trailproof.toml` as the file's whole name. */
function findingsOf(text: string): readonly string[] {
  const folder = temporaryFolder({ 'trailproof.toml': text })
  return checkConfig(folder).findings.map((finding) =>
    formatFinding(finding).replaceAll(`${folder}/`, ''),
  )
}

describe('loadConfig', () => {
  it('is empty where there is no file', () => {
    expect(loadConfig(temporaryFolder({ '.git/HEAD': '' }))).toEqual({})
  })

  it('reads every key, with paths from the file', () => {
    const folder = temporaryFolder({ 'trailproof.toml': full })
    expect(loadConfig(folder)).toEqual({
      file: join(folder, 'trailproof.toml'),
      rules: [join(folder, 'rules'), join(folder, '../shared-rules')],
      scenarios: [join(folder, 'scenarios')],
      golden: join(folder, 'golden'),
      allowUnsupported: ['machine_learning', 'esql_command'],
      expect: {
        'iam-mfa-deactivation': ['my-mfa-rule', '4b8c2f6e-0000-4000-8000-000000000000'],
        'discovery-burst': ['my-burst-rule'],
      },
      profile: {
        integration: '8.9.0',
        actorTargetMapping: false,
        retain: 'keyword',
        lag: 'cloudtrail',
        phase: 90_000,
        geo: 'off',
        geoip: join(folder, 'data/city.mmdb'),
        asn: '/data/asn.mmdb',
      },
    })
  })

  it('takes a lag as a duration, and leaves out what the file does not say', () => {
    const folder = temporaryFolder({ 'trailproof.toml': '[profile]\nlag = "5m"\n' })
    expect(loadConfig(folder).profile).toStrictEqual({ lag: 300_000 })
  })

  it('is found in a folder above, up to the root of the repository', () => {
    const folder = temporaryFolder({
      'trailproof.toml': 'golden = "outer"',
      'repository/.git/HEAD': '',
      'repository/a/b/x': '',
      'plain/a/x': '',
    })
    expect([
      loadConfig(join(folder, 'plain/a')).golden,
      loadConfig(join(folder, 'repository/a/b')).golden,
    ]).toEqual([join(folder, 'outer'), undefined])
  })

  it('is found in the folder of the rules or beside it', () => {
    const folder = temporaryFolder({
      'work/.git/HEAD': '',
      'inside/rules/trailproof.toml': 'golden = "golden"',
      'beside/trailproof.toml': 'golden = "golden"',
      'beside/rules/a.toml': '',
    })
    const golden = (rules: string): string | undefined =>
      loadConfig(join(folder, 'work'), { rules: [rules] }).golden
    expect([
      golden('../inside/rules'),
      golden('../beside/rules'),
      golden(join(folder, 'beside/rules')),
    ]).toEqual([
      join(folder, 'inside/rules/golden'),
      join(folder, 'beside/golden'),
      join(folder, 'beside/golden'),
    ])
  })
})

describe('a configuration that is wrong', () => {
  it('gives all its findings at their places', () => {
    const text = `rule = "rules"
golden = 1
[expect]
a = 3
[profile]
retain = "key"
lag = "soon"
phase = "half"
integration = "8.8.0"
actor_target_maping = true
`
    expect(findingsOf(text)).toEqual([
      'trailproof.toml:1:1  CONFIG_KEY_UNKNOWN  There is no key "rule".\n  1 | rule = "rules"\n    | ^^^^\n  Did you mean "rules"?',
      'trailproof.toml:2:10  CONFIG_VALUE_INVALID  "golden" must be text, not a whole number.\n  2 | golden = 1\n    |          ^',
      'trailproof.toml:4:5  CONFIG_VALUE_INVALID  "expect.a" must be text or a list of texts.\n  4 | a = 3\n    |     ^',
      'trailproof.toml:6:10  CONFIG_VALUE_INVALID  "profile.retain" must be one of all, keyword, flattened, none and minimal, not "key".\n  6 | retain = "key"\n    |          ^^^^^',
      'trailproof.toml:7:7  CONFIG_VALUE_INVALID  "profile.lag" must be none, cloudtrail or a duration such as 5m.\n  7 | lag = "soon"\n    |       ^^^^^^',
      'trailproof.toml:8:9  CONFIG_VALUE_INVALID  "profile.phase" must be a duration such as 30s or 5m.\n  8 | phase = "half"\n    |         ^^^^^^',
      'trailproof.toml:9:15  CONFIG_VALUE_INVALID  "profile.integration" must be "8.9.0", not "8.8.0".\n  9 | integration = "8.8.0"\n    |               ^^^^^^^',
      'trailproof.toml:10:1  CONFIG_KEY_UNKNOWN  There is no key "profile.actor_target_maping".\n  10 | actor_target_maping = true\n     | ^^^^^^^^^^^^^^^^^^^\n  Did you mean "actor_target_mapping"?',
    ])
  })

  it('says where it is no TOML', () => {
    expect(findingsOf('rules = [\n')).toEqual([
      'trailproof.toml:1:10  CONFIG_SYNTAX  This is not valid TOML: a value is missing here.\n  1 | rules = [\n    |          ^',
    ])
  })

  it('throws the first finding and tells the others', () => {
    const folder = temporaryFolder({ 'trailproof.toml': 'rule = "x"\ngoldn = "y"\n' })
    let thrown: unknown
    try {
      loadConfig(folder)
    } catch (error) {
      thrown = isTrailproofError(error) ? [error.code, error.message, error.hint] : error
    }
    expect(thrown).toEqual([
      'CONFIG_KEY_UNKNOWN',
      'There is no key "rule".',
      'Did you mean "rules"?\n  Line 2: There is no key "goldn". Did you mean "golden"?',
    ])
  })
})
