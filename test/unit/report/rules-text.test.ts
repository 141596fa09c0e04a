import { describe, expect, it } from 'vitest'
import { foldUnpinned } from '../../../src/report/text/fold-unpinned.ts'
import { rulesText } from '../../../src/report/text/rules-text.ts'
import type { VerifyReport } from '../../../src/report/verify-report.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const none = { loaded: 0, blind: [], unsupported: [], invalid: [] }
const refused = (code: 'LLM_UNSUPPORTED' | 'MACHINE_LEARNING_UNSUPPORTED', count: number) =>
  Array.from({ length: count }, (_, index) => ({
    severity: 'unsupported' as const,
    code,
    message: 'No.',
    file: `r${index}.toml`,
    rule: `r${index}`,
  }))

describe('rulesText', () => {
  it('tells each rule that cannot run, until there are too many of a kind', () => {
    expect(rulesText({ ...none, unsupported: refused('LLM_UNSUPPORTED', 2) })).toEqual([
      'LLM_UNSUPPORTED  No.',
      'LLM_UNSUPPORTED  No.',
    ])
    expect(rulesText({ ...none, unsupported: refused('LLM_UNSUPPORTED', 5) })).toEqual([
      'LLM_UNSUPPORTED  5 rules: r0, r1, r2 and 2 more\n  `trailproof rules check` shows each with its place.',
    ])
  })

  it('only names the rules whose construct may be unsupported', () => {
    expect(
      rulesText({
        ...none,
        unsupported: refused('MACHINE_LEARNING_UNSUPPORTED', 1),
        allowed: ['machine_learning'],
      }),
    ).toEqual(['MACHINE_LEARNING_UNSUPPORTED  1 rule: r0 (allowed)'])
  })

  it('names rules on other data, the first of many', () => {
    const rule = (name: string) => ({ rule: name, file: `${name}.toml`, reason: 'logs-okta*' })
    expect([
      rulesText({ ...none, otherData: [rule('a')] }),
      rulesText({ ...none, otherData: ['a', 'b', 'c', 'd', 'e'].map(rule) }),
    ]).toEqual([
      ['1 rule reads other data: a (logs-okta*)'],
      ['5 rules read other data: a (logs-okta*), b (logs-okta*), c (logs-okta*) and 2 more'],
    ])
  })
})

describe('foldUnpinned', () => {
  const listed = (rule: string) => ({
    verdict: { kind: 'new' as const, alert: aGoldenAlert({ rule }) },
    file: `${rule}.toml`,
    fails: false,
  })
  const report = (count: number): VerifyReport => {
    const verdicts = [
      ...Array.from({ length: count }, (_, index) => listed(`r${index % 2}`)),
      { ...listed('pinned'), fails: true },
    ]
    return {
      seed: 's',
      start: '2026-03-02T09:00:00.000Z',
      scenarios: [
        {
          name: 'a',
          title: 'A',
          cases: [{ name: 'c', kind: 'attack', outcome: { kind: 'compared', verdicts } }],
          findings: [],
          updated: false,
        },
      ],
      detections: [],
      notLoaded: [],
      rules: none,
      phases: undefined,
      findings: [],
      repeat: [],
    }
  }

  it('leaves a handful of alerts that are listed only', () => {
    expect(foldUnpinned(report(5))).toEqual({ report: report(5), lines: [] })
  })

  it('makes a line of many, and keeps what fails', () => {
    expect(foldUnpinned(report(6))).toEqual({
      report: report(0),
      lines: [
        '6 alerts of 2 rules that nothing pins, not shown: `trailproof survey` tells what each rule sees.',
      ],
    })
  })
})
