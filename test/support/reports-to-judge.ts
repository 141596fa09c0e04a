import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkRulesOf } from '../../src/app/check-rules-of.ts'
import { coverage } from '../../src/app/coverage/coverage.ts'
import { generate, recordLines } from '../../src/app/generate.ts'
import { replay } from '../../src/app/replay.ts'
import { survey } from '../../src/app/survey.ts'
import { verify } from '../../src/app/verify.ts'
import type { CoverageRun } from '../../src/report/coverage-run.ts'
import type { ReplayReport } from '../../src/report/replay-report.ts'
import type { SurveyReport } from '../../src/report/survey-report.ts'
import type { VerifyReport } from '../../src/report/verify-report.ts'
import type { RuleCheck } from '../../src/rule/check-rules.ts'
import { aHostileCoverageRun } from './coverage-fixtures.ts'
import { aRuleFile } from './e2e-files.ts'
import {
  aHostileReplayReport,
  aHostileRuleCheck,
  aHostileSurvey,
  aHostileVerifyReport,
  aMixedRuleCheck,
  aMixedSurvey,
  aMixedVerifyReport,
  aReplayReport,
  aVerifyReport,
} from './report-fixtures.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Named<T> = Readonly<Record<string, T>>

/** Reports of every kind, by command and name. */
export interface ReportsToJudge {
  readonly verify: Named<VerifyReport>
  readonly replay: Named<ReplayReport>
  readonly survey: Named<SurveyReport>
  readonly 'rules check': Named<RuleCheck>
  readonly coverage: Named<CoverageRun>
}

const bundled = fileURLToPath(new URL('../../rules', import.meta.url))

/** Makes the reports that a judge from outside should see: of the bundled scenarios, of rules that are broken, of every
 * kind of verdict, and of texts that each format has a meaning for. Call it inside a test: its files go with that. */
export async function reportsToJudge(): Promise<ReportsToJudge> {
  const mfa = readFileSync(join(bundled, 'iam-mfa-device-deactivated.toml'), 'utf8')
  const broken = temporaryFolder({
    'rules/iam-mfa-device-deactivated.toml': mfa.replaceAll('DeactivateMFADevice', 'CreateUser'),
    'rules/invalid.toml': aRuleFile({ query: 'event.action: (' }),
    'rules/blind.toml': aRuleFile({ query: 'process.name: x', id: 'blind' }),
  })
  const rules = [join(broken, 'rules')]
  const only = ['iam-mfa-deactivation', 'policy-padding']
  const log = [...recordLines(await generate({ only }))].join('')
  const inputs = [join(temporaryFolder({ 'log.ndjson': log }), 'log.ndjson')]
  return {
    verify: {
      bundled: await verify(),
      broken: await verify({ rules, only }),
      mixed: aMixedVerifyReport(),
      hostile: aHostileVerifyReport(),
      empty: aVerifyReport(),
    },
    replay: {
      bundled: await replay({ inputs, details: true }),
      broken: await replay({ inputs, rules, details: true }),
      mixed: aReplayReport(),
      hostile: aHostileReplayReport(),
      empty: aReplayReport({ alerts: [], details: [] }),
    },
    survey: {
      bundled: await survey({ only }),
      broken: await survey({ only, rules }),
      mixed: aMixedSurvey,
      hostile: aHostileSurvey,
    },
    'rules check': {
      bundled: checkRulesOf(),
      broken: checkRulesOf({ rules }),
      mixed: aMixedRuleCheck,
      hostile: aHostileRuleCheck,
    },
    coverage: {
      broken: await coverage({ rules, minGrade: 'guarded' }),
      hostile: aHostileCoverageRun(),
    },
  }
}

/** Applies a format to each report of a command; the names stay. */
export function written<T>(
  reports: Named<T>,
  format: (report: T) => Iterable<string> | string,
): Named<string> {
  return Object.fromEntries(
    Object.entries(reports).map(([name, report]) => {
      const text = format(report)
      return [name, typeof text === 'string' ? text : [...text].join('')]
    }),
  )
}
