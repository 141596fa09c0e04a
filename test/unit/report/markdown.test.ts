import { describe, expect, it } from 'vitest'
import { code, command } from '../../../src/report/markdown/escape.ts'
import { fitted } from '../../../src/report/markdown/fitted.ts'
import { replayMarkdown } from '../../../src/report/markdown/replay-markdown.ts'
import { rulesCheckMarkdown } from '../../../src/report/markdown/rules-check-markdown.ts'
import { surveyMarkdown } from '../../../src/report/markdown/survey-markdown.ts'
import { verifyMarkdown } from '../../../src/report/markdown/verify-markdown.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'
import {
  aHostileVerifyReport,
  aMixedRuleCheck,
  aMixedSurvey,
  aMixedVerifyReport,
  aReplayReport,
  aVerifyReport,
  hostile,
} from '../../support/report-fixtures.ts'

const lines = (text: string): readonly string[] => text.split('\n')

describe('verifyMarkdown', () => {
  it('gives a headline, what fails with rule, case, step, reason and command, and folds away the rest', () => {
    expect(lines(verifyMarkdown(aMixedVerifyReport()))).toEqual([
      '### ❌ Detections are not as reviewed',
      '',
      '1 of 2 detections proven · 6 cases · **3 not as reviewed**',
      '',
      '|  | rule | case | step | why | replay |',
      '| --- | --- | --- | --- | --- | --- |',
      '| **lost** | <code>a-rule</code> | <code>a-scenario</code><br><code>attack/by name</code> | <code>strip-alice</code> | <code>event.action is "A", not "B"</code><br><code>the sky is blue</code> | <code>trailproof verify a-scenario --case \'attack/by name\' --seed 7</code> |',
      "| **changed** | <code>c-rule</code> | <code>a-scenario</code><br><code>attack/by name</code> | <code>act</code> | <code>severity: high → low</code> | <code>trailproof verify a-scenario --case 'attack/by name' --seed 7</code> |",
      '| **broken** |  | <code>another</code><br><code>attack/breaks</code> |  | <code>STEP&#95;FAILED  It broke.</code> | <code>trailproof verify another --case attack/breaks --seed 7</code> |',
      '| **unreviewed** |  | <code>another</code><br><code>benign/quiet</code> |  | <code>nothing fires, and the golden does not know the case</code> | <code>trailproof verify another --case benign/quiet --seed 7</code> |',
      "| **phase** | <code>p-rule</code> | <code>another</code><br><code>attack/in phase</code> |  | <code>fires in 4 of 10 ticks and starts, in 3 with the same alerts</code> | <code>trailproof verify another --case 'attack/in phase' --seed 7 --phases</code> |",
      '',
      '|  | where | what |',
      '| --- | --- | --- |',
      '| error |  | <code>DETECTION&#95;MISSING in a-scenario</code><br><code>No golden holds an alert of "d-rule".</code><br><code>Add an attack case.</code> |',
      '| error | <code>rules/wrong.toml:2</code> | <code>KQL&#95;SYNTAX in wrong</code><br><code>Nothing follows "and".</code><br><code>Give an expression.</code> |',
      '',
      '<details><summary>Rules, goldens and configuration: 4 findings</summary>',
      '',
      '|  | where | what |',
      '| --- | --- | --- |',
      '| warning |  | <code>GOLDEN&#95;STALE</code><br><code>golden/gone.json belongs to no scenario.</code> |',
      '| warning | <code>rules/later.toml</code> | <code>ESQL&#95;COMMAND&#95;UNSUPPORTED in later</code><br><code>LOOKUP is not supported.</code> |',
      '| warning | <code>rules/a-rule.toml</code> | <code>MAX&#95;SIGNALS&#95;REACHED in a-rule</code><br><code>It raised 100 alerts in a run.</code> |',
      '| warning | <code>rules/blind-rule.toml</code> | <code>RULE&#95;BLIND in blind-rule</code><br><code>It can never fire: no document carries x.y (no mapping).</code> |',
      '',
      '</details>',
      '',
      '<details><summary>Alerts of rules that nothing pins: 1</summary>',
      '',
      '|  | rule | case | step | why |',
      '| --- | --- | --- | --- | --- |',
      '| **new** | <code>b-rule</code> | <code>a-scenario</code><br><code>benign/looks</code> | <code>act</code> | <code>the golden holds no such alert</code><br><code>user.name=eve</code><br><code>listed only: not pinned</code> |',
      '',
      '</details>',
      '',
      '<details><summary>Not proven: 1 detection</summary>',
      '',
      '| rule | what is missing |',
      '| --- | --- |',
      '| <code>a-rule</code> | <code>fires in no attack case</code> |',
      '',
      '</details>',
      '',
    ])
  })

  it('is short where all is as reviewed', () => {
    expect(verifyMarkdown(aVerifyReport())).toBe(
      '### ✅ Detections are as reviewed\n\n1 of 1 detection proven · 0 cases\n',
    )
  })

  it('takes at most 60 KB, keeps what is lost before what is listed, and says how much was left out', () => {
    const verdict = { kind: 'lost', alert: aGoldenAlert({ rule: hostile.repeat(9) }) } as const
    const verdicts = Array.from({ length: 200 }, () => ({ verdict, fails: true }))
    const report = aVerifyReport({
      scenarios: [
        {
          name: 's',
          title: 'S',
          cases: [{ kind: 'attack', name: 'x', outcome: { kind: 'compared', verdicts } }],
          findings: [],
          updated: false,
        },
      ],
    })
    const written = verifyMarkdown(report)
    const rows = lines(written).filter((line) => line.startsWith('| **lost** |')).length
    expect({
      fits: Buffer.byteLength(written) <= 60_000,
      isFull: Buffer.byteLength(written) > 55_000,
      end: lines(written).slice(-3),
    }).toEqual({
      fits: true,
      isFull: true,
      end: [
        '',
        `_${200 - rows} more left out (differences), since this report ends at 60 KB; \`trailproof verify\` shows all._`,
        '',
      ],
    })
  })

  it('holds no markup, link or mention but its own, whatever its texts hold', () => {
    const written = verifyMarkdown(aHostileVerifyReport())
    const tags = [...written.matchAll(/<\/?([a-z]+)/g)].map(([, name = '']) => name)
    expect({
      tags: new Set(tags),
      mentions: /@/.exec(written),
      links: /\]\(|:\/\//.exec(written),
      columns: new Set(
        lines(written)
          .filter((line) => line.startsWith('| **'))
          .map((line) => line.split('|').length),
      ),
    }).toEqual({
      tags: new Set(['code', 'br', 'details', 'summary']),
      mentions: null,
      links: null,
      columns: new Set([8]),
    })
  })
})

describe('rulesCheckMarkdown', () => {
  it('lists what keeps rules from running and folds away lint', () => {
    expect(lines(rulesCheckMarkdown(aMixedRuleCheck))).toEqual([
      '### ❌ Some rules are invalid',
      '',
      '4 files · 4 rules · 2 ok',
      '',
      '|  | where | what |',
      '| --- | --- | --- |',
      '| error | <code>rules/wrong.toml:2</code> | <code>KQL&#95;SYNTAX in wrong</code><br><code>Nothing follows "and".</code><br><code>Give an expression.</code> |',
      '| warning | <code>rules/later.toml</code> | <code>ESQL&#95;COMMAND&#95;UNSUPPORTED in later</code><br><code>LOOKUP is not supported.</code> |',
      '',
      '<details><summary>Worth a look: 1 finding</summary>',
      '',
      '|  | where | what |',
      '| --- | --- | --- |',
      '| note | <code>rules/a-rule.toml</code> | <code>MAX&#95;SIGNALS&#95;REACHED in a-rule</code><br><code>It raised 100 alerts in a run.</code> |',
      '',
      '</details>',
      '',
    ])
  })
})

describe('surveyMarkdown', () => {
  it('lists attacks with who saw them', () => {
    expect(lines(surveyMarkdown(aMixedSurvey))).toEqual([
      '### 1 of 3 attacks seen',
      '',
      '2 of 4 rules fired',
      '',
      '| attack | seen by | techniques |',
      '| --- | --- | --- |',
      '| <code>s</code><br><code>attack/unseen</code> | **nobody** | <code>T1098</code> <code>T1078.004</code> |',
      '| <code>r</code><br><code>attack/broken</code> | **broken**<br><code>It broke.</code> | <code>T1098</code> <code>T1078.004</code> |',
      '| <code>s</code><br><code>attack/seen</code> | <code>a-rule</code><br><code>b-rule</code> | <code>T1098</code> <code>T1078.004</code> |',
      '',
      '<details><summary>Rules and scenarios: 4 findings</summary>',
      '',
      '|  | where | what |',
      '| --- | --- | --- |',
      '| error | <code>rules/wrong.toml:2</code> | <code>KQL&#95;SYNTAX in wrong</code><br><code>Nothing follows "and".</code><br><code>Give an expression.</code> |',
      '| warning | <code>rules/later.toml</code> | <code>ESQL&#95;COMMAND&#95;UNSUPPORTED in later</code><br><code>LOOKUP is not supported.</code> |',
      '| warning | <code>rules/a-rule.toml</code> | <code>MAX&#95;SIGNALS&#95;REACHED in a-rule</code><br><code>It raised 100 alerts in a run.</code> |',
      '| warning | <code>rules/blind-rule.toml</code> | <code>RULE&#95;BLIND in blind-rule</code><br><code>It can never fire: no document carries x.y (no mapping).</code> |',
      '',
      '</details>',
      '',
    ])
  })
})

describe('replayMarkdown', () => {
  it('lists alerts with who did what, and adds the records up', () => {
    expect(lines(replayMarkdown(aReplayReport()))).toEqual([
      '### 2 alerts from 2 of 0 rules',
      '',
      '3 records: 3 judged',
      '',
      '| time | severity | rule | events | who did what | where |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 2026-03-02T09:00:00.000Z | high | <code>a-rule</code> | 1 | <code>CreateUser ×2, DeleteUser by arn:eve from 192.0.2.1</code><br><code>user.name=eve</code> | <code>log.json:7</code> |',
      '| 2026-03-02T09:00:00.000Z | high | <code>b-rule</code> | 2 | cold: its history begins before the log |  |',
      '',
    ])
  })
})

describe('code', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['</code><script>', '&#60;/code&#62;&#60;script&#62;'],
    ['`x` **y** _z_ ~w~', '&#96;x&#96; &#42;&#42;y&#42;&#42; &#95;z&#95; &#126;w&#126;'],
    ['@org/team #12', '<!-- -->&#64;org/team &#35;12'],
    ['https://x www.y.z WWW.y.z', 'https<!-- -->&#58;//x www<!-- -->&#46;y.z WWW<!-- -->&#46;y.z'],
    ['[a](b) ![c](d)', '&#91;a&#93;(b) !&#91;c&#93;(d)'],
    ['&lt; \\ $x$', '&#38;lt; &#92; &#36;x&#36;'],
    ['a\n\u0000b', 'a&#92;n&#92;x00b'],
    ['arn:aws:iam::1:user/eve', 'arn:aws:iam::1:user/eve'],
  ])('writes %j as %j', (text, written) => {
    expect(code(text)).toBe(`<code>${written}</code>`)
  })

  it('cuts long texts, but not commands', () => {
    expect([code('x'.repeat(401)).length, command('x'.repeat(401)).length]).toEqual([413, 414])
  })
})

describe('fitted', () => {
  const section = { close: [], what: 'things', all: '`it`' }
  const note = (count: number): string =>
    `_${count} more left out (things), since this report ends at 60 KB; \`it\` shows all._`

  it('lets nothing later slip in where something earlier was cut', () => {
    const written = fitted([
      { ...section, open: ['a'], rows: ['1', 'x'.repeat(60_000)] },
      { ...section, open: ['b'], rows: ['2'] },
    ])
    expect(lines(written)).toEqual(['a', '1', '', note(1), 'b', '', note(1), ''])
  })

  it('counts bytes, not characters', () => {
    const written = fitted([{ ...section, open: [], rows: ['é'.repeat(29_800), 'é'.repeat(200)] }])
    expect(lines(written)).toEqual(['é'.repeat(29_800), '', note(1), ''])
  })
})
