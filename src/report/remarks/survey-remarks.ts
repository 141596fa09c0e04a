import type { SurveyReport } from '../survey-report.ts'
import { findingRemark } from './finding-remark.ts'
import type { Remark } from './remark.ts'
import { rulesRemarks } from './rules-remarks.ts'

/** What keeps scenarios and rules from taking part in a survey. An attack that nobody sees is none: it says nothing
 * against any line. */
export function surveyRemarks({
  findings,
  rules,
}: Pick<SurveyReport, 'findings' | 'rules'>): readonly Remark[] {
  return [...findings.map((finding) => findingRemark(finding)), ...rulesRemarks(rules)]
}
