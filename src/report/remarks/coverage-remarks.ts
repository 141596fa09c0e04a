import type { CoverageRun } from '../coverage-run.ts'
import { findingRemark } from './finding-remark.ts'
import type { Place, Remark } from './remark.ts'
import { rulesRemarks } from './rules-remarks.ts'

/** What coverage found that has a place, the worst first: gates that fail, rules that are silent where they are meant to
 * fire or that no case wakes, lines that are no evidence. */
export function coverageRemarks(report: CoverageRun): readonly Remark[] {
  const places = new Map(
    report.places.map(({ rule, file, line, column }) => [rule, { file, line, column }]),
  )
  return [
    ...report.gates.flatMap((gate) => gateRemarks(gate, report)),
    ...report.findings.map((finding) => findingRemark(finding)),
    ...report.silent
      .filter(({ isKnown }) => !isKnown)
      .map((one) => silentRemark(one, places.get(one.rule))),
    ...report.unwoken.map((rule) => unwokenRemark(rule, places.get(rule))),
    ...rulesRemarks(report.rules),
  ]
}

/** A technique stands nowhere; where one rule claims it, that rule's line is the place to look. */
function gateRemarks(
  { gate, failures }: CoverageRun['gates'][number],
  { techniques, places }: CoverageRun,
): readonly Remark[] {
  return failures.map(({ technique, reason, hint }): Remark => {
    const claimedBy = techniques.find(({ id }) => id === technique)?.claimedBy ?? []
    const found = claimedBy.length === 1 && places.find(({ rule }) => rule === claimedBy[0])
    const place = found && { file: found.file, line: found.line, column: found.column }
    return {
      level: 'error',
      about: { kind: 'code', id: 'COVERAGE_SHORT' },
      title: `${technique} falls short of ${gate}`,
      lines: [`${technique} ${reason}.`, `${hint}.`],
      ...(place ? { place } : {}),
      key: ['COVERAGE_SHORT', technique, gate],
    }
  })
}

function silentRemark(
  { rule, scenario, case: id }: CoverageRun['silent'][number],
  place: Place | undefined,
): Remark {
  return {
    level: 'warning',
    about: { kind: 'rule', id: rule },
    title: `silent in ${scenario} ${id}`,
    lines: [`${rule} is meant to see ${scenario} ${id} and does not.`],
    ...(place === undefined ? {} : { place }),
    key: ['silent', rule, scenario, id],
  }
}

function unwokenRemark(rule: string, place: Place | undefined): Remark {
  return {
    level: 'note',
    about: { kind: 'rule', id: rule },
    title: `no case wakes ${rule}`,
    lines: [`No case of the loaded scenarios makes ${rule} fire: nothing proves it.`],
    ...(place === undefined ? {} : { place }),
    key: ['unwoken', rule],
  }
}
