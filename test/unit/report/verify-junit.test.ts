import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../src/diagnostic/compare-texts.ts'
import { xmlText } from '../../../src/report/junit/xml.ts'
import { surveyJunit } from '../../../src/report/junit/survey-junit.ts'
import { verifyJunit } from '../../../src/report/junit/verify-junit.ts'
import {
  aHostileVerifyReport,
  aMixedVerifyReport,
  aVerifyReport,
} from '../../support/report-fixtures.ts'

describe('verifyJunit', () => {
  it('gives a suite a scenario and a test a case, with verdict, rule, step, reason and the command that replays it', () => {
    expect(verifyJunit(aMixedVerifyReport()).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites>',
      '<testsuite name="a-scenario" package="a-scenario" id="0" timestamp="2026-03-02T09:00:00" hostname="localhost" tests="4" failures="2" errors="0" skipped="0" time="0">',
      '<properties>',
      '<property name="seed" value="trailproof"/>',
      '</properties>',
      '<testcase name="attack/by name" classname="a-scenario" time="0">',
      '<failure message="lost: a-rule at strip-alice and 1 more" type="lost">lost  a-rule  high  at strip-alice  rules/a-rule.toml:12',
      '  because event.action is &quot;A&quot;, not &quot;B&quot;',
      '  and the sky is blue',
      'changed  c-rule  low  at act',
      '  severity: high → low',
      'replay: trailproof verify a-scenario --case &apos;attack/by name&apos; --seed 7</failure>',
      '</testcase>',
      '<testcase name="benign/rotation" classname="a-scenario" time="0"/>',
      '<testcase name="benign/looks" classname="a-scenario" time="0"/>',
      '<testcase name="DETECTION_MISSING No golden holds an alert of &quot;d-rule&quot;." classname="a-scenario" time="0">',
      '<failure message="No golden holds an alert of &quot;d-rule&quot;." type="DETECTION_MISSING">No golden holds an alert of &quot;d-rule&quot;.',
      'Add an attack case.</failure>',
      '</testcase>',
      '<system-out/>',
      '<system-err/>',
      '</testsuite>',
      '<testsuite name="another" package="another" id="1" timestamp="2026-03-02T09:00:00" hostname="localhost" tests="3" failures="2" errors="1" skipped="0" time="0">',
      '<properties>',
      '<property name="seed" value="trailproof"/>',
      '</properties>',
      '<testcase name="attack/breaks" classname="another" time="0">',
      '<error message="broken: STEP_FAILED  It broke." type="broken">broken',
      '  STEP_FAILED  It broke.',
      'replay: trailproof verify another --case attack/breaks --seed 7</error>',
      '</testcase>',
      '<testcase name="benign/quiet" classname="another" time="0">',
      '<failure message="unreviewed: nothing fires, and the golden does not know the case" type="unreviewed">unreviewed',
      '  nothing fires, and the golden does not know the case',
      'replay: trailproof verify another --case benign/quiet --seed 7</failure>',
      '</testcase>',
      '<testcase name="attack/in phase" classname="another" time="0">',
      '<failure message="phase: p-rule" type="phase">phase  p-rule',
      '  fires in 4 of 10 ticks and starts, in 3 with the same alerts',
      'replay: trailproof verify another --case &apos;attack/in phase&apos; --seed 7 --phases</failure>',
      '</testcase>',
      '<system-out/>',
      '<system-err/>',
      '</testsuite>',
      '<testsuite name="trailproof" package="trailproof" id="2" timestamp="2026-03-02T09:00:00" hostname="localhost" tests="2" failures="1" errors="0" skipped="1" time="0">',
      '<properties>',
      '<property name="seed" value="trailproof"/>',
      '</properties>',
      '<testcase name="KQL_SYNTAX wrong" classname="trailproof" time="0">',
      '<failure message="Nothing follows &quot;and&quot;." type="KQL_SYNTAX">Nothing follows &quot;and&quot;.',
      'rules/wrong.toml:2:6',
      'Give an expression.</failure>',
      '</testcase>',
      '<testcase name="ESQL_COMMAND_UNSUPPORTED later" classname="trailproof" time="0">',
      '<skipped message="LOOKUP is not supported.">LOOKUP is not supported.</skipped>',
      '</testcase>',
      '<system-out/>',
      '<system-err/>',
      '</testsuite>',
      '</testsuites>',
      '',
    ])
  })

  it('gives no suite of its own where nothing is wrong beside cases', () => {
    expect(verifyJunit(aVerifyReport())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites/>\n',
    )
  })
})

describe('surveyJunit', () => {
  it('gives a suite a scenario; an attack that nobody sees is skipped, one that broke is an error', () => {
    const attack = { scenario: 's', title: 'S', techniques: ['T1098', 'T1078.004'] }
    const report = {
      seed: '7',
      attacks: [
        { ...attack, case: 'attack/unseen', seenBy: [] },
        { ...attack, scenario: 'r', case: 'attack/broken', seenBy: [], broken: 'It broke.' },
        { ...attack, case: 'attack/seen', seenBy: ['a-rule'] },
      ],
      quiet: [],
      rules: { loaded: 1, blind: [], unsupported: [], invalid: [] },
      findings: [],
    }
    expect(surveyJunit(report).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites>',
      '<testsuite name="r" package="r" id="0" timestamp="1970-01-01T00:00:00" hostname="localhost" tests="1" failures="0" errors="1" skipped="0" time="0">',
      '<properties>',
      '<property name="seed" value="7"/>',
      '</properties>',
      '<testcase name="attack/broken" classname="r" time="0">',
      '<error message="It broke." type="broken">It broke.</error>',
      '</testcase>',
      '<system-out/>',
      '<system-err/>',
      '</testsuite>',
      '<testsuite name="s" package="s" id="1" timestamp="1970-01-01T00:00:00" hostname="localhost" tests="2" failures="0" errors="0" skipped="1" time="0">',
      '<properties>',
      '<property name="seed" value="7"/>',
      '</properties>',
      '<testcase name="attack/unseen" classname="s" time="0">',
      '<skipped message="no rule sees it">no rule sees it: T1098 T1078.004</skipped>',
      '</testcase>',
      '<testcase name="attack/seen" classname="s" time="0"/>',
      '<system-out/>',
      '<system-err/>',
      '</testsuite>',
      '</testsuites>',
      '',
    ])
  })
})

describe('xmlText', () => {
  it.each([
    ['a<b>&"\'', 'a&lt;b&gt;&amp;&quot;&apos;'],
    [']]>', ']]&gt;'],
    ['\u0000\u0008\u001b\u007f\u0085', '\\x00\\x08\\x1b\\x7f\\x85'],
    ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
    ['\ufffe\uffff \ud800 \udc00 \ud800x', '\ufffd\ufffd \ufffd \ufffd \ufffdx'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['&amp;', '&amp;amp;'],
  ])('writes %j as %j', (text, written) => {
    expect(xmlText(text)).toBe(written)
  })

  it('leaves nothing in a report that XML 1.0 forbids, and no markup but its own', () => {
    const written = verifyJunit(aHostileVerifyReport())
    const names = [...written.matchAll(/<\/?([a-z-]+)/g)].map(([, name = '']) => name)
    expect({
      forbidden: /[^\n\u0020-\ud7ff\ue000-\ufffd]/u.exec(
        written.replaceAll(/[\u{10000}-\u{10ffff}]/gu, ''),
      ),
      elements: [...new Set(names)].toSorted(compareTexts),
    }).toEqual({
      forbidden: null,
      elements: [
        'error',
        'failure',
        'properties',
        'property',
        'skipped',
        'system-err',
        'system-out',
        'testcase',
        'testsuite',
        'testsuites',
      ],
    })
  })
})
