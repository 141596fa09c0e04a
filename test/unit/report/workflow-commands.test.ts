import { describe, expect, it } from 'vitest'
import { workflowCommands } from '../../../src/report/github/workflow-commands.ts'
import { replayRemarks } from '../../../src/report/remarks/replay-remarks.ts'
import { checkRemarks } from '../../../src/report/remarks/rules-remarks.ts'
import type { Remark } from '../../../src/report/remarks/remark.ts'
import { verifyRemarks } from '../../../src/report/remarks/verify-remarks.ts'
import {
  aHostileVerifyReport,
  aMixedRuleCheck,
  aMixedVerifyReport,
  aReplayReport,
} from '../../support/report-fixtures.ts'

const commands = (remarks: readonly Remark[]): readonly string[] =>
  [...workflowCommands(remarks, { pathOf: (file) => `detections/${file}` })].join('').split('\n')

describe('workflowCommands', () => {
  it('puts verdicts on the rule, else on golden or scenario, findings at their places, errors first', () => {
    expect(commands(verifyRemarks(aMixedVerifyReport()))).toEqual([
      '::error file=detections/rules/a-rule.toml,line=12,col=1,title=lost in a-scenario attack/by name::a-rule no longer fires at strip-alice of a-scenario attack/by name.%0ABecause event.action is "A", not "B"%0Aand the sky is blue%0AReplay: trailproof verify a-scenario --case \'attack/by name\' --seed 7',
      "::error file=detections/golden/a-scenario.json,title=changed in a-scenario attack/by name::c-rule fires at act of a-scenario attack/by name, but its alert is not as reviewed.%0Aseverity: high → low%0AReplay: trailproof verify a-scenario --case 'attack/by name' --seed 7",
      '::error file=detections/scenarios/another.ts,title=broken in another attack/breaks::another attack/breaks could not be played.%0ASTEP_FAILED  It broke.%0AReplay: trailproof verify another --case attack/breaks --seed 7',
      '::error file=detections/golden/another.json,title=unreviewed in another benign/quiet::Nobody has reviewed that nothing fires in another benign/quiet.%0Anothing fires, and the golden does not know the case%0AReplay: trailproof verify another --case benign/quiet --seed 7',
      "::error file=detections/golden/another.json,title=phase in another attack/in phase::Whether p-rule fires in another attack/in phase hangs on the phase of its ticks or of the start.%0Afires in 4 of 10 ticks and starts, in 3 with the same alerts%0AReplay: trailproof verify another --case 'attack/in phase' --seed 7 --phases",
      '::error file=detections/scenarios/a-scenario.ts,title=DETECTION_MISSING in a-scenario::No golden holds an alert of "d-rule".%0AAdd an attack case.',
      '::error file=detections/rules/wrong.toml,line=2,col=6,endColumn=9,title=KQL_SYNTAX in wrong::Nothing follows "and".%0AGive an expression.',
      '::warning title=GOLDEN_STALE::golden/gone.json belongs to no scenario.',
      '::warning file=detections/rules/later.toml,title=ESQL_COMMAND_UNSUPPORTED in later::LOOKUP is not supported.',
      '::warning file=detections/rules/a-rule.toml,title=MAX_SIGNALS_REACHED in a-rule::It raised 100 alerts in a run.',
      '::warning file=detections/rules/blind-rule.toml,title=RULE_BLIND in blind-rule::It can never fire: no document carries x.y (no mapping).',
      '::notice file=detections/rules/b-rule.toml,title=new in a-scenario benign/looks::b-rule fires at act of a-scenario benign/looks, which the golden does not hold.%0Athe golden holds no such alert%0Auser.name=eve%0Alisted only: not pinned%0AReplay: trailproof verify a-scenario --case benign/looks --rule b-rule --seed 7',
      '',
    ])
  })

  it('puts alerts of a replay on the line of their last event, else on the rule', () => {
    expect(commands(replayRemarks(aReplayReport()))).toEqual([
      '::error file=detections/log.json,line=7,title=high%3A A rule::a-rule fires at 2026-03-02T09:00:00.000Z on 1 event.%0ACreateUser ×2, DeleteUser by arn:eve from 192.0.2.1%0Auser.name=eve',
      '::error file=detections/rules/b-rule.toml,title=high%3A A rule::b-rule fires at 2026-03-02T09:00:00.000Z on 2 events.',
      '',
    ])
  })

  it('puts what a check finds on its place; lint is a notice', () => {
    expect(commands(checkRemarks(aMixedRuleCheck))).toEqual([
      '::error file=detections/rules/wrong.toml,line=2,col=6,endColumn=9,title=KQL_SYNTAX in wrong::Nothing follows "and".%0AGive an expression.',
      '::warning file=detections/rules/later.toml,title=ESQL_COMMAND_UNSUPPORTED in later::LOOKUP is not supported.',
      '::notice file=detections/rules/a-rule.toml,title=MAX_SIGNALS_REACHED in a-rule::It raised 100 alerts in a run.',
      '',
    ])
  })

  const about = { kind: 'code', id: 'X' } as const
  it.each([
    {
      what: 'a title and a text that hold separators of commands',
      remark: { title: 'a,b:c%0A::d\r\n', lines: ['50% of x::y', 'z\n::error::w'] },
      command: '::error title=a%2Cb%3Ac%250A%3A%3Ad\\r\\n::50%25 of x::y%0Az\\n::error::w',
    },
    {
      what: 'a place over several lines, which has no columns',
      remark: { place: { file: 'a,b.toml', line: 3, column: 2, endLine: 5, endColumn: 1 } },
      command: '::error file=detections/a%2Cb.toml,line=3,endLine=5,title=T::M',
    },
    {
      what: 'a place of no width',
      remark: { place: { file: 'a', line: 3, column: 2, endLine: 3, endColumn: 2 } },
      command: '::error file=detections/a,line=3,col=2,title=T::M',
    },
  ])('writes $what', ({ remark, command }) => {
    const whole: Remark = { level: 'error', about, title: 'T', lines: ['M'], key: [], ...remark }
    expect(commands([whole])).toEqual([command, ''])
  })

  it('writes one line a remark, whatever its texts hold', () => {
    const lines = commands(verifyRemarks(aHostileVerifyReport()))
    const grammar = /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*,?)+::[^\r\n]*$/
    expect(lines.filter((line) => !grammar.test(line))).toEqual([''])
  })
})
