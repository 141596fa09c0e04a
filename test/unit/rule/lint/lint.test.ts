import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { ecsFieldSource } from '../../../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../../../src/ecs/profile.ts'
import { checkRules } from '../../../../src/rule/check-rules.ts'
import { ruleText } from '../../../support/rule-text.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** Everything that lint says of one rule file, without the code frames. */
function lintOf(text: string): readonly string[] {
  const folder = temporaryFolder({ 'a.toml': text })
  const { unsupported, invalid, lint } = checkRules([folder], ecsFieldSource(defaultProfile))
  return [...unsupported, ...invalid, ...lint].map((finding) =>
    formatFinding(finding)
      .replaceAll(`${folder}/`, '')
      .split('\n')
      .filter((line) => !/^ +\d* +\|/.test(line))
      .join('\n'),
  )
}

const kql = (query: string): string => ruleText({ query: `'''${query}'''` })
const eql = (query: string): string =>
  ruleText({ type: '"eql"', language: '"eql"', query: `'''${query}'''` })
const esql = (query: string, tables = '', from = '"now-5m"'): string =>
  ruleText(
    { type: '"esql"', language: '"esql"', index: undefined, from, query: `'''${query}'''` },
    tables,
  )

describe('AWS_ACTION_UNKNOWN', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an event that the service does not have',
      kql('event.provider: "iam.amazonaws.com" and event.action: "CreateUsr"'),
      [
        'a.toml:12:52  AWS_ACTION_UNKNOWN  "iam.amazonaws.com" has no event "CreateUsr".\n  Did you mean "CreateUser"?',
      ],
    ],
    [
      'an event of another service',
      kql('event.provider: "iam.amazonaws.com" and event.action: "StopLogging"'),
      [
        'a.toml:12:52  AWS_ACTION_UNKNOWN  "iam.amazonaws.com" has no event "StopLogging".\n  It is an event of cloudtrail.amazonaws.com.',
      ],
    ],
    [
      'a pattern that no event matches, in EQL',
      eql('any where event.provider == "s3.amazonaws.com" and event.action like "Putbucket*"'),
      [
        'a.toml:12:63  AWS_ACTION_UNKNOWN  "s3.amazonaws.com" has no event "Putbucket*".\n  Did you mean "PutBucketAcl"?',
      ],
    ],
    [
      'one of a list, in ES|QL',
      esql(
        'from logs-aws.cloudtrail-* metadata _id | where event.provider == "ec2.amazonaws.com" and event.action in ("RunInstances", "ReplaceIamInstanceProfile") | keep _id',
      ),
      [
        'a.toml:11:135  AWS_ACTION_UNKNOWN  "ec2.amazonaws.com" has no event "ReplaceIamInstanceProfile".\n  Did you mean "AssociateIamInstanceProfile"?',
      ],
    ],
    [
      'a near miss where no service is named',
      kql('event.dataset: "aws.cloudtrail" and event.action: "DeleteDetektor"'),
      [
        'a.toml:12:48  AWS_ACTION_UNKNOWN  No service has an event "DeleteDetektor".\n  Did you mean "DeleteDetector"?',
      ],
    ],
  ])('names %s', (_, text, lines) => {
    expect(lintOf(text)).toEqual(lines)
  })

  it.each([
    [
      'the events of a sign-in',
      'event.provider: "signin.amazonaws.com" and event.action: (ConsoleLogin or CheckMfa or SwitchRole)',
    ],
    [
      'dated names',
      'event.provider: "lambda.amazonaws.com" and event.action: (AddPermission20150331v2 or UpdateFunctionCode2015*)',
    ],
    [
      'the names of S3 that IAM does not know',
      'event.provider: "s3.amazonaws.com" and event.action: (PutBucketLifecycle or DeleteObjects or PutBucketEncryption)',
    ],
    [
      'services whose events no list holds',
      'event.provider: "apigateway.amazonaws.com" and event.action: CreateRestApi',
    ],
    [
      'a name that an alternative source has',
      'event.provider: ("iam.amazonaws.com" or "sts.amazonaws.com") and event.action: (CreateUser or AssumeRole)',
    ],
    [
      'names that resemble nothing where no service is named',
      'event.dataset: "aws.cloudtrail" and event.action: Qwertzuiopasdfghjkl',
    ],
  ])('is quiet about %s', (_, query) => {
    expect(lintOf(kql(query))).toEqual([])
  })

  it('is quiet about rules on other data', () => {
    expect(
      lintOf(
        ruleText({
          index: '["logs-azure*"]',
          query: `'event.provider: "Microsoft" and event.action: x and azure.y: 5'`,
        }),
      ),
    ).toEqual([])
  })
})

describe('AWS_SERVICE_UNKNOWN', () => {
  it('names an event source that does not exist', () => {
    expect(
      lintOf(kql('event.provider: "cloudwatch.amazonaws.com" and event.action: DeleteLogGroup')),
    ).toEqual([
      'a.toml:12:12  AWS_SERVICE_UNKNOWN  CloudTrail writes no event source "cloudwatch.amazonaws.com".\n  It writes "monitoring.amazonaws.com" there.',
    ])
  })

  it('is quiet about sources with a name of their own', () => {
    expect(
      lintOf(
        kql(
          'event.provider: ("monitoring.amazonaws.com" or "discovery-marketplace.amazonaws.com" or *.amazonaws.com)',
        ),
      ),
    ).toEqual([])
  })
})

describe('AWS_ACTION_UNDATED', () => {
  it('names an event of Lambda that never stands without its date', () => {
    expect(
      lintOf(kql('event.provider: "lambda.amazonaws.com" and event.action: "DeleteFunction"')),
    ).toEqual([
      'a.toml:12:55  AWS_ACTION_UNDATED  CloudTrail writes "DeleteFunction20150331", never "DeleteFunction" alone.\n  Ask for DeleteFunction* with a wildcard.',
    ])
  })

  it('is quiet where an alternative has the date', () => {
    expect(
      lintOf(
        kql(
          'event.provider: "lambda.amazonaws.com" and event.action: (DeleteFunction or DeleteFunction20*)',
        ),
      ),
    ).toEqual([])
  })
})

describe('ESQL_NEGATION_DROPS', () => {
  const where = (condition: string): string =>
    esql(
      `from logs-aws.cloudtrail-* metadata _id, _index, _version | where ${condition} | keep _id`,
    )

  it.each([
    ['!=', 'user.name != "eve"'],
    ['not ==', 'not user.name == "eve"'],
    ['not in', 'user.name not in ("eve", "bob")'],
    ['not like', 'event.action == "CreateUser" and not user.name like "e*"'],
    ['not over alternatives', 'not (user.name like "e*" or user.name rlike "b.*")'],
    ['a negated function', 'not starts_with(user.name, "e")'],
  ])('names a field that may be missing behind %s', (_, condition) => {
    expect([...new Set(lintOf(where(condition)).map((text) => text.replace(/^\S+ /, '')))]).toEqual(
      [
        ' ESQL_NEGATION_DROPS  ES|QL drops every row without "user.name" here: what is not known is not true, also behind a negation.\n  To keep such rows, as KQL does, write (user.name is null or …).',
      ],
    )
  })

  it.each([
    ['the field must be there', 'user.name is not null and user.name != "eve"'],
    ['it is asked for more than that', 'user.name like "a*" and user.name != "abe"'],
    ['its absence is allowed for', '(user.name is null or user.name != "eve")'],
    ['a function fills the gap', 'not coalesce(user.name, "") == "eve"'],
    ['every record has it', 'event.action != "CreateUser"'],
    ['another alternative may keep the row', '(event.outcome == "failure" or user.name != "eve")'],
    ['the negations cancel out', 'not user.name != "eve"'],
  ])('is quiet where %s', (_, condition) => {
    expect(lintOf(where(condition))).toEqual([])
  })

  it('is quiet about the fields that the query groups by', () => {
    expect(
      lintOf(
        esql(
          'from logs-aws.cloudtrail-* | where user.name != "eve" | stats n = count(*) by user.name',
        ),
      ),
    ).toEqual([])
  })

  it('is quiet about KQL', () => {
    expect(lintOf(kql('not user.name: eve'))).toEqual([])
  })
})

describe('rows that are raised again', () => {
  const counts = 'from logs-aws.cloudtrail-* | stats n = count(*) by user.name'
  const suppression = (minutes: number): string =>
    `[rule.alert_suppression]\ngroup_by = ["user.name"]\nduration = { unit = "m", value = ${minutes} }\n`

  it.each<[string, string, readonly string[]]>([
    [
      'aggregated rows',
      esql(counts, '', '"now-9m"'),
      [
        'a.toml:11:12  RULE_ROWS_REPEAT  The rule looks back 9m every 5m and aggregates: runs that overlap alert on the same rows again.\n  Give alert_suppression a duration of at least 9m, or a "from" no longer than "interval".',
      ],
    ],
    [
      'a suppression that is too short',
      esql(counts, suppression(5), '"now-9m"'),
      [
        'a.toml:11:12  RULE_SUPPRESSION_SHORT  The rule looks back 9m every 5m, but suppresses for 5m only: later runs alert on the same rows again.\n  Give alert_suppression a duration of at least 9m, or a "from" no longer than "interval".',
      ],
    ],
    [
      'rows without _id',
      esql('from logs-aws.cloudtrail-* | keep event.action', '', '"now-9m"'),
      [
        'a.toml:11:12  ESQL_METADATA_MISSING  Rows without _id have no identity: runs that overlap alert on the same event again.\n  Write METADATA _id, _index, _version behind FROM, and keep these columns.',
      ],
    ],
    [
      'rows whose _id is dropped',
      esql('from logs-* metadata _id | drop _id', '', '"now-9m"'),
      [
        'a.toml:11:12  ESQL_METADATA_MISSING  Rows without _id have no identity: runs that overlap alert on the same event again.\n  Write METADATA _id, _index, _version behind FROM, and keep these columns.',
      ],
    ],
  ])('are named: %s', (_, text, lines) => {
    expect(lintOf(text)).toEqual(lines)
  })

  it.each([
    [
      'rows that are held against the end of the window',
      esql(
        'from logs-aws.cloudtrail-* | stats born = min(@timestamp) by user.name | where date_diff("minute", born, now()) <= 5',
        '',
        '"now-7d"',
      ),
    ],
    ['windows that do not overlap', esql(counts)],
    ['a suppression as long as the look-back', esql(counts, suppression(9), '"now-9m"')],
    [
      'rows with their _id',
      esql('from logs-aws.cloudtrail-* metadata _id | keep _id', '', '"now-9m"'),
    ],
  ])('are not there with %s', (_, text) => {
    expect(lintOf(text)).toEqual([])
  })
})

describe('FIELD_UNKNOWN', () => {
  it('is for rules on CloudTrail alone', () => {
    const query = "'event.acton: x'"
    expect([
      lintOf(ruleText({ query })).length,
      lintOf(ruleText({ query, index: '["logs-okta*"]' })).length,
      lintOf(ruleText({ query, index: '["logs-*"]' })).length,
    ]).toEqual([1, 0, 0])
  })
})
