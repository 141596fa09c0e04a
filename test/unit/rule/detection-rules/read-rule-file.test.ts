import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { positionOf } from '../../../../src/diagnostic/span.ts'
import {
  readRuleFile,
  type RuleReading,
} from '../../../../src/rule/detection-rules/read-rule-file.ts'
import { ruleText } from '../../../support/rule-text.ts'

const read = (text: string): RuleReading =>
  readRuleFile({ name: 'a.toml', text }, { shortName: 'a', contentHash: 'f00d' })

/** `line:column severity CODE message`, without the code frame. */
function linesOf(text: string): readonly string[] {
  return read(text).findings.map(({ span, severity, code, message, hint }) => {
    const { line, column } = positionOf(span!)
    return `${line}:${column} ${severity} ${code} ${message}${hint === undefined ? '' : ` ${hint}`}`
  })
}

const threat = (tactic: string, technique: string, subtechnique?: string): string =>
  [
    '[[rule.threat]]',
    'framework = "MITRE ATT&CK"',
    `tactic = { id = "${tactic}", name = "x", reference = "x" }`,
    '[[rule.threat.technique]]',
    `id = "${technique}"`,
    ...(subtechnique === undefined ? [] : [`subtechnique = [{ id = "${subtechnique}" }]`]),
    '',
  ].join('\n')

const threshold = (lines: string): string =>
  ruleText({ type: '"threshold"' }, `[rule.threshold]\n${lines}\n`)
const newTerms = (fields: string, start = '"now-7d"'): string =>
  ruleText(
    { type: '"new_terms"' },
    `[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ${fields}\nhistory_window_start = [{ field = "history_window_start", value = ${start} }]\n`,
  )

describe('a rule that loads', () => {
  it('has the defaults of Kibana where the file is silent', () => {
    const { rule, findings } = read(
      ruleText({ from: undefined, index: undefined, timestamp_override: undefined }),
    )
    const { span, query, ...plain } = rule!
    expect({ ...plain, query: query.text, findings: findings.map(({ code }) => code) }).toEqual({
      type: 'query',
      id: 'id-of-a-rule',
      shortName: 'a',
      name: 'A rule',
      description: 'What it finds.',
      file: 'a.toml',
      severity: 'medium',
      riskScore: 47,
      techniques: [],
      interval: 300_000,
      lookBack: 360_000,
      timestampOverride: undefined,
      maxSignals: 100,
      buildingBlock: false,
      suppression: undefined,
      index: [],
      threat: [],
      tags: [],
      exceptionLists: [],
      contentHash: 'f00d',
      query: 'event.action: "CreateUser"',
      findings: [],
    })
    expect(positionOf(span)).toEqual({ line: 1, column: 1 })
  })

  it('takes everything that decides what fires', () => {
    const { rule, findings } = read(
      ruleText(
        {
          type: '"eql"',
          language: '"eql"',
          query: "'info where true'",
          event_category_override: '"event.type"',
          from: '"now-2h"',
          interval: '"1h"',
          max_signals: '33',
          building_block_type: '"default"',
        },
        [
          '[rule.alert_suppression]',
          'group_by = ["user.name", "source.ip"]',
          'missing_fields_strategy = "doNotSuppress"',
          '[rule.alert_suppression.duration]',
          'unit = "h"',
          'value = 3',
        ].join('\n'),
      ),
    )
    const { type, interval, lookBack, maxSignals, buildingBlock, suppression } = rule!
    expect({ type, interval, lookBack, maxSignals, buildingBlock, suppression, findings }).toEqual({
      type: 'eql',
      interval: 3_600_000,
      lookBack: 7_200_000,
      maxSignals: 33,
      buildingBlock: true,
      suppression: {
        groupBy: ['user.name', 'source.ip'],
        duration: 10_800_000,
        missingFields: 'doNotSuppress',
      },
      findings: [],
    })
    expect(rule?.type === 'eql' && rule.categoryField).toBe('event.type')
  })

  it('takes threshold fields as a list or as one name, and the first cardinality', () => {
    const thresholds = ['["user.name", "source.ip"]', '"user.name"', '[]'].map((field) => {
      const { rule } = read(
        ruleText(
          { type: '"threshold"' },
          `[rule.threshold]\nfield = ${field}\nvalue = 25\n[[rule.threshold.cardinality]]\nfield = "event.id"\nvalue = 3\n`,
        ),
      )
      return rule?.type === 'threshold' ? rule.threshold : undefined
    })
    const cardinality = { field: 'event.id', value: 3 }
    expect(thresholds).toEqual([
      { fields: ['user.name', 'source.ip'], value: 25, cardinality },
      { fields: ['user.name'], value: 25, cardinality },
      { fields: [], value: 25, cardinality },
    ])
  })

  it('lets a threshold rule suppress by its own fields for a time', () => {
    const { rule, findings } = read(
      ruleText(
        { type: '"threshold"' },
        '[rule.threshold]\nfield = ["user.name"]\nvalue = 2\n[rule.alert_suppression.duration]\nunit = "m"\nvalue = 30\n',
      ),
    )
    expect({ suppression: rule?.suppression, findings }).toEqual({
      suppression: { groupBy: [], duration: 1_800_000, missingFields: 'suppress' },
      findings: [],
    })
  })

  it('takes the fields and the history of a new_terms rule', () => {
    const { rule } = read(
      ruleText(
        { type: '"new_terms"' },
        '[rule.new_terms]\nfield = "new_terms_fields"\nvalue = ["user.name"]\n[[rule.new_terms.history_window_start]]\nfield = "history_window_start"\nvalue = "now-10d"\n',
      ),
    )
    expect(rule?.type === 'new_terms' && [rule.newTerms, rule.history]).toEqual([
      ['user.name'],
      864_000_000,
    ])
  })

  it('claims techniques in v19 ids, sub-techniques before their technique, and keeps what was written', () => {
    const { rule } = read(
      ruleText(
        {},
        threat('TA0005', 'T1562', 'T1562.008') +
          threat('TA0005', 'T1550', 'T1550.001') +
          threat('TA0008', 'T1550', 'T1550.001') +
          threat('TA0003', 'T1098'),
      ),
    )
    expect(rule?.techniques).toEqual([
      { id: 'T1685.002', declared: 'T1562.008', tactics: [{ id: 'TA0112', declared: 'TA0005' }] },
      {
        id: 'T1550.001',
        declared: 'T1550.001',
        tactics: [{ declared: 'TA0005' }, { id: 'TA0008', declared: 'TA0008' }],
      },
      { id: 'T1098', declared: 'T1098', tactics: [{ id: 'TA0003', declared: 'TA0003' }] },
    ])
  })

  it('takes metadata, guides, integrations and actions as they come', () => {
    const text = `[metadata]
creation_date = "2026/03/02"
integration = ["aws"]
maturity = "production"
[transform]
[[transform.investigate]]
label = "x"
${ruleText({
  author: '["me"]',
  enabled: 'true',
  false_positives: '["x"]',
  investigation_fields: '{ field_names = ["user.name"] }',
  license: '"Apache-2.0"',
  note: '"x"',
  references: '["https://example.org"]',
  setup: '"x"',
  tags: '["x"]',
  to: '"now"',
  version: '3',
})}`
    expect(linesOf(text)).toEqual([])
  })
})

describe('a rule that does not load', () => {
  it('gives all its findings at once, in file order, each at its line', () => {
    const text = ruleText({
      name: undefined,
      description: '""',
      risk_score: '147',
      severity: '"hgh"',
      from: '"6m"',
      interval: '"5 minutes"',
      index: '"logs-*"',
      max_signals: '0',
      timestamp_overide: '"event.ingested"',
      query: '1',
      filters: '[{}]',
    })
    expect(linesOf(text)).toEqual([
      '1:1 error RULE_KEY_MISSING "rule.name" is missing.',
      '2:15 error RULE_VALUE_INVALID "rule.description" must not be empty.',
      '4:14 error RULE_VALUE_INVALID "rule.risk_score" must be at most 100.',
      '5:12 error RULE_VALUE_INVALID "rule.severity" must be one of low, medium, high and critical, not "hgh". Did you mean "high"?',
      '6:8 error RULE_VALUE_INVALID "rule.from" must be a look-back such as now-6m or now-7d.',
      '7:9 error RULE_VALUE_INVALID "rule.index" must be a list, not text.',
      '11:9 error RULE_VALUE_INVALID "rule.query" must be text, not a whole number.',
      '12:12 error RULE_VALUE_INVALID "rule.interval" must be an interval such as 30s, 5m, 1h or 1d.',
      '13:15 error RULE_VALUE_INVALID "rule.max_signals" must be at least 1.',
      '14:1 warning RULE_KEY_UNKNOWN There is no key "rule.timestamp_overide". Did you mean "timestamp_override"?',
      '15:12 unsupported RULE_FILTER_UNSUPPORTED A condition that is not one query in a filter is not supported.',
    ])
  })

  it('says it with the line and a caret', () => {
    const finding = read(ruleText({ severity: '"hgh"' })).findings[0]!
    expect(formatFinding(finding)).toBe(
      [
        'a.toml:6:12  RULE_VALUE_INVALID  "rule.severity" must be one of low, medium, high and critical, not "hgh".',
        '  6 | severity = "hgh"',
        '    |            ^^^^^',
        '  Did you mean "high"?',
      ].join('\n'),
    )
  })

  it.each<[string, string, readonly string[]]>([
    [
      'no [rule]',
      '[metadata]\nmaturity = "production"\n',
      ['1:1 error RULE_KEY_MISSING "rule" is missing.'],
    ],
    ['an empty file', '', ['1:1 error RULE_KEY_MISSING "rule" is missing.']],
    [
      'a rule that is no table',
      'rule = 1',
      ['1:8 error RULE_VALUE_INVALID "rule" must be a table, not a whole number.'],
    ],
    [
      'an unknown table',
      `${ruleText()}[rules]\n`,
      ['13:1 warning RULE_KEY_UNKNOWN There is no key "rules". Did you mean "rule"?'],
    ],
    [
      'an unknown type',
      ruleText({ type: '"treshold"' }),
      ['10:8 error RULE_TYPE_UNKNOWN There is no rule type "treshold". Did you mean "threshold"?'],
    ],
    [
      'a type like no other',
      ruleText({ type: '"correlation"' }),
      [
        '10:8 error RULE_TYPE_UNKNOWN There is no rule type "correlation". The types are query, eql, esql, threshold, threat_match, new_terms.',
      ],
    ],
    [
      'no type',
      ruleText({ type: undefined }),
      ['1:1 error RULE_KEY_MISSING "rule.type" is missing.'],
    ],
    [
      'a type that is no text',
      ruleText({ type: '1' }),
      ['10:1 error RULE_VALUE_INVALID "rule.type" must be text.'],
    ],
    [
      'no query',
      ruleText({ query: undefined }),
      ['1:1 error RULE_KEY_MISSING "rule.query" is missing.'],
    ],
    [
      'an empty query',
      ruleText({ query: '" "' }),
      ['12:9 error RULE_VALUE_INVALID "rule.query" must not be empty.'],
    ],
    [
      'a language of another type',
      ruleText({ language: '"eql"' }),
      [
        '11:12 error RULE_VALUE_INVALID "rule.language" must be one of kuery and lucene, not "eql".',
      ],
    ],
    [
      'a language that an eql rule cannot have',
      ruleText({ type: '"eql"', query: "'any where true'" }),
      ['11:12 error RULE_VALUE_INVALID "rule.language" must be "eql", not "kuery".'],
    ],
    [
      'a key of another type',
      ruleText({}, '[rule.threshold]\nfield = []\nvalue = 1\n'),
      [
        '13:1 warning RULE_KEY_UNKNOWN There is no key "rule.threshold". It belongs to rules of type threshold; this one has type query.',
      ],
    ],
    [
      'a threshold rule without its table',
      ruleText({ type: '"threshold"' }),
      ['1:1 error RULE_KEY_MISSING "rule.threshold" is missing.'],
    ],
    [
      'a threshold without a value',
      threshold('field = []'),
      ['13:1 error RULE_KEY_MISSING "rule.threshold.value" is missing.'],
    ],
    [
      'a threshold of nothing',
      threshold('field = []\nvalue = 0'),
      ['15:9 error RULE_VALUE_INVALID "rule.threshold.value" must be at least 1.'],
    ],
    [
      'a threshold of half an event',
      threshold('field = []\nvalue = 1.5'),
      [
        '15:9 error RULE_VALUE_INVALID "rule.threshold.value" must be a whole number, not a number.',
      ],
    ],
    [
      'too many threshold fields',
      threshold('field = ["a", "b", "c", "d", "e", "f"]\nvalue = 1'),
      [
        '14:9 error RULE_VALUE_INVALID "rule.threshold.field" must be a list of at most 5 field names.',
      ],
    ],
    [
      'too many new terms',
      newTerms('["a", "b", "c", "d"]'),
      ['15:9 error RULE_VALUE_INVALID "rule.new_terms.value" must have at most 3 entries.'],
    ],
    [
      'no new terms',
      newTerms('[]'),
      ['15:9 error RULE_VALUE_INVALID "rule.new_terms.value" must have at least 1 entry.'],
    ],
    [
      'a history with a rounding',
      newTerms('["a"]', '"now-7d/d"'),
      [
        '16:67 error RULE_VALUE_INVALID "rule.new_terms.history_window_start[0].value" must be a look-back such as now-6m or now-7d.',
      ],
    ],
    [
      'a history inside the look-back',
      newTerms('["a"]', '"now-6m"'),
      [
        "13:1 error RULE_VALUE_INVALID The history of a new_terms rule must begin before the rule's look-back of 6m. Kibana refuses the rule otherwise; history_window_start is usually now-7d.",
      ],
    ],
    [
      'suppression without fields',
      ruleText({}, '[rule.alert_suppression]\nmissing_fields_strategy = "none"\n'),
      [
        '13:1 error RULE_KEY_MISSING "rule.alert_suppression.group_by" is missing.',
        '14:27 error RULE_VALUE_INVALID "rule.alert_suppression.missing_fields_strategy" must be one of suppress and doNotSuppress, not "none".',
      ],
    ],
    [
      'suppression for days',
      ruleText(
        {},
        '[rule.alert_suppression]\ngroup_by = ["a"]\nduration = { unit = "d", value = 1 }\n',
      ),
      [
        '15:21 error RULE_VALUE_INVALID "rule.alert_suppression.duration.unit" must be one of s, m and h, not "d".',
      ],
    ],
    [
      'technique ids out of place',
      ruleText(
        {},
        '[[rule.threat]]\nframework = "MITRE"\ntactic = { id = "T1" }\ntechnique = [{ id = "T1098.003" }, { name = "x" }]\n',
      ),
      [
        '14:13 error RULE_VALUE_INVALID "rule.threat[0].framework" must be one of MITRE ATT&CK and MITRE ATLAS, not "MITRE".',
        '15:17 error RULE_VALUE_INVALID "rule.threat[0].tactic.id" must be a tactic id such as TA0004.',
        '16:21 error RULE_VALUE_INVALID "rule.threat[0].technique[0].id" must be a technique id such as T1098.',
        '16:36 error RULE_KEY_MISSING "rule.threat[0].technique[1].id" is missing.',
      ],
    ],
    [
      'metadata of the wrong form',
      `[metadata]\ncreation_date = "2026-03-02"\nintegration = 1\nmaturity = "done"\n${ruleText()}`,
      [
        '2:17 error RULE_VALUE_INVALID "metadata.creation_date" must be a date as YYYY/MM/DD.',
        '3:15 error RULE_VALUE_INVALID "metadata.integration" must be text or a list of texts.',
        '4:12 error RULE_VALUE_INVALID "metadata.maturity" must be one of development, experimental, beta, production and deprecated, not "done".',
      ],
    ],
    [
      'TOML that is none',
      '[rule]\nname = "x\n',
      ['2:10 error RULE_TOML_SYNTAX This is not valid TOML: this text has no closing quotes.'],
    ],
  ])('%s', (_, text, findings) => {
    expect(linesOf(text)).toEqual(findings)
    const wrong = findings.some((finding) => !finding.includes(' warning '))
    expect(read(text).rule === undefined).toBe(wrong)
  })
})

describe('what the SIEM obeys and is not modelled', () => {
  it.each([['to', '"now-1m"', 'it moves the end of the window']])(
    '%s is refused by name',
    (key, value, why) => {
      const reading = read(ruleText({ [key]: value }))
      expect([reading.rule, ...linesOf(ruleText({ [key]: value }))]).toEqual([
        undefined,
        `13:1 unsupported RULE_OPTION_UNSUPPORTED "rule.${key}" is not supported: ${why}.`,
      ])
    },
  )

  it.each([
    ['filters', '[]'],
    ['exceptions_list', '[]'],
    ['severity_mapping', '[]'],
    ['rule_name_override', '""'],
    ['to', '"now"'],
    ['timestamp_override_fallback_disabled', 'false'],
  ])('%s = %s changes nothing and is taken', (key, value) => {
    expect(linesOf(ruleText({ [key]: value }))).toEqual([])
  })

  it.each([
    [
      {
        type: '"machine_learning"',
        language: undefined,
        query: undefined,
        anomaly_threshold: '50',
      },
      '10:8 unsupported MACHINE_LEARNING_UNSUPPORTED Rules of type machine_learning read the results of an anomaly job, which no log holds.',
    ],
    [
      { type: '"saved_query"', saved_id: '"x"' },
      '10:8 unsupported SAVED_QUERY_UNSUPPORTED Rules of type saved_query keep their query in Kibana, not in the file.',
    ],
  ])('refuses %o by name', (keys, finding) => {
    expect(linesOf(ruleText(keys))).toEqual([finding])
  })
})

describe('what is suspicious and loads', () => {
  it.each([
    [
      ruleText({ interval: '"10m"' }),
      '13:1 warning RULE_SCHEDULE_GAP The rule runs every 10m and looks back 6m: it never sees what happens in between. Let "from" reach back further than "interval".',
    ],
    [
      ruleText({ timestamp_override: undefined }),
      '1:1 warning RULE_OVERRIDE_MISSING Without timestamp_override the rule misses records that reach the SIEM later than it looks back. Add timestamp_override = "event.ingested".',
    ],
    [
      ruleText({
        index: '["logs-okta*", "-logs-aws*"]',
        query: "'event.dataset: aws.cloudtrail'",
      }),
      '8:1 warning RULE_INDEX_ELSEWHERE The query names CloudTrail, but none of the index patterns covers logs-aws.cloudtrail-default. In the SIEM such a rule sees no CloudTrail records.',
    ],
  ])('%#', (text, finding) => {
    expect([read(text).rule?.shortName, ...linesOf(text)]).toEqual(['a', finding])
  })
})
