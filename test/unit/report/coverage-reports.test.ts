import { describe, expect, it } from 'vitest'
import { judgeGates } from '../../../src/coverage/gates.ts'
import type { CoverageRun } from '../../../src/report/coverage-run.ts'
import { workflowCommands } from '../../../src/report/github/workflow-commands.ts'
import { coverageJunit } from '../../../src/report/junit/coverage-junit.ts'
import { coverageMarkdown } from '../../../src/report/markdown/coverage-markdown.ts'
import { coverageRemarks } from '../../../src/report/remarks/coverage-remarks.ts'
import { coverageText } from '../../../src/report/text/coverage-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'
import {
  aCoverageRun,
  aHostileCoverageRun,
  anEvidence,
  theftCovered,
} from '../../support/coverage-fixtures.ts'

const loud = anEvidence('attack/loud', 'fired')
const text = (run: CoverageRun, width = 100): readonly string[] =>
  coverageText(run, styleOf(false), { width, quiet: false }).split('\n')

/** One silent evasion, a gate that fails on it. */
function shortRun(): CoverageRun {
  const covered = theftCovered([loud, anEvidence('evasion/quiet', 'silent')])
  return aCoverageRun(covered, {
    gates: judgeGates(covered.techniques, { minGrade: 'fired', failOnGap: ['T1531'] }),
  })
}

describe('coverage as text', () => {
  it('tells a technique under the first of its tactics, with what would lift it', () => {
    const lines = text(shortRun())
    const at = lines.indexOf('Impact TA0040')
    expect(lines.slice(at + 2, at + 6)).toEqual([
      '       T1498.002 T1499 T1499.002 T1499.003 T1499.004',
      '  T1531  Account Access Removal  fired       1/2  no evidence shows a-rule silent in the benign',
      '                                                  twins: run `trailproof verify --evidence FILE`',
      '',
    ])
  })

  it('puts the next step below where a line has no room for it', () => {
    const lines = text(shortRun(), 60)
    const at = lines.findIndex((line) => line.includes('T1531'))
    expect(lines.slice(at, at + 3)).toEqual([
      '  T1531  Account Access Removal  fired       1/2',
      '    no evidence shows a-rule silent in the benign twins: run',
      '    `trailproof verify --evidence FILE`',
    ])
  })

  it('names silences, gates and what they lack', () => {
    const lines = text(shortRun())
    expect(lines.slice(lines.findIndex((line) => line.startsWith('silent though')))).toEqual([
      'silent though meant to see it  (ask why: trailproof explain RULE FILE)',
      '    a-rule  theft evasion/quiet',
      '',
      'alone sees  (without that rule nothing sees these techniques)',
      '    a-rule  T1531',
      '',
      '1 rule, 1 scenario, 3 cases · aws 8.9.0 · lag none · phase 500ms · geo on',
      'evidence from this run: 2 lines valid',
      '✓  --min-grade fired',
      '✗  --fail-on-gap T1531: 1 technique short',
      '    T1531 is seen in 1 of 2 variants: nobody sees theft evasion/quiet',
      '1 of 1 technique fired · 0 guarded · 0 live · 0 only declared · 102 gaps',
      '',
    ])
  })

  it('cuts a list that nobody would read', () => {
    const unwoken = Array.from({ length: 32 }, (_, number) => `rule-${number}`)
    const lines = text(aCoverageRun({ ...theftCovered([]), unwoken }))
    const at = lines.findIndex((line) => line.startsWith('no case wakes'))
    expect(lines.slice(at + 30, at + 33)).toEqual([
      '    rule-29',
      '    and 2 more: --format json has all',
      '',
    ])
  })

  it('lets no control character through', () => {
    // oxlint-disable-next-line no-control-regex
    expect(
      text(aHostileCoverageRun()).filter((line) => /[\u0000-\u001f\u007f]/.test(line)),
    ).toEqual([])
  })
})

describe('coverage for machines and pull requests', () => {
  it('fails a test where a gate does, and skips a gap', () => {
    const xml = coverageJunit(shortRun())
    expect(xml.split('\n').filter((line) => /T1531|T1485"/.test(line))).toEqual([
      '<testcase name="T1531 Account Access Removal" classname="TA0040 Impact" time="0">',
      '<failure message="is seen in 1 of 2 variants" type="fired">--fail-on-gap T1531: is seen in 1 of 2 variants: nobody sees theft evasion/quiet</failure>',
    ])
    expect(
      /name="TA0040 Impact".* tests="(\d+)" failures="1" errors="0" skipped="(\d+)"/
        .exec(xml)
        ?.slice(1),
    ).toEqual(['18', '17'])
  })

  it('stands at the line of the rule', () => {
    const commands = [...workflowCommands(coverageRemarks(shortRun()), { pathOf: (file) => file })]
    expect(commands).toEqual([
      '::error file=rules/a-rule.toml,line=1,col=1,title=T1531 falls short of --fail-on-gap T1531::T1531 is seen in 1 of 2 variants.%0Anobody sees theft evasion/quiet.\n',
      '::warning file=rules/a-rule.toml,line=1,col=1,title=silent in theft evasion/quiet::a-rule is meant to see theft evasion/quiet and does not.\n',
    ])
  })

  it('breaks out of no Markdown table and no HTML', () => {
    const markdown = coverageMarkdown(aHostileCoverageRun())
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
    expect({
      tags: [...new Set(markdown.match(/<\/?[a-z]+/g))].toSorted(),
      mention: markdown.includes('@all'),
      unequal: rows.filter((row) => !/^\|(?: [^|]*\|){2,5}$/.test(row)),
    }).toEqual({
      tags: ['</code', '</details', '</summary', '<br', '<code', '<details', '<summary'],
      mention: false,
      unequal: [],
    })
  })
})
