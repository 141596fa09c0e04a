import { surveyRemarks } from '../remarks/survey-remarks.ts'
import type { SurveyedAttack, SurveyReport } from '../survey-report.ts'
import { plural } from '../text/plural.ts'
import { code } from './escape.ts'
import { fitted } from './fitted.ts'
import { remarksSection } from './remarks-section.ts'
import { stacked, tableHead, tableRow } from './rows.ts'

const all = '`trailproof survey`'

/** Writes which rules see which attacks, the unseen ones first. */
export function surveyMarkdown({ attacks, quiet, rules, findings }: SurveyReport): string {
  const seen = attacks.filter(({ seenBy }) => seenBy.length > 0).length
  const fired = `${rules.loaded - quiet.length} of ${plural(rules.loaded, 'rule')} fired`
  const remarks = surveyRemarks({ findings, rules })
  return fitted([
    {
      open: [
        `### ${seen} of ${plural(attacks.length, 'attack')} seen`,
        '',
        fired,
        '',
        ...tableHead(['attack', 'seen by', 'techniques']),
      ],
      rows: attacks.map(rowOf),
      close: [],
      what: 'attacks',
      all,
    },
    ...remarksSection(remarks, { summary: 'Rules and scenarios', all }),
  ])
}

function rowOf(attack: SurveyedAttack): string {
  const { scenario, techniques } = attack
  return tableRow([
    stacked([code(scenario), code(attack.case)]),
    seenText(attack),
    techniques.map(code).join(' '),
  ])
}

function seenText({ broken, seenBy }: SurveyedAttack): string {
  if (broken !== undefined) return stacked(['**broken**', code(broken)])
  return seenBy.length === 0 ? '**nobody**' : stacked(seenBy.map(code))
}
