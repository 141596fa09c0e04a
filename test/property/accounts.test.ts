import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountsOf } from '../../src/engine/explain/account.ts'
import { foldAll } from '../../src/engine/fold-all.ts'
import { matchAll } from '../../src/engine/match-all.ts'
import {
  phases,
  ruleCases,
  streams,
  underLag,
  type FoldedType,
} from '../support/engine/arbitraries.ts'
import { detectorOf } from '../support/engine/fixtures.ts'

const lags = ['none', 'override', 'unseen'] as const

/** `reasons`: the pipelines of these tests cannot be traced, so that rules of ES|QL have none. */
const kinds: readonly { readonly kind: FoldedType; readonly reasons: boolean }[] = [
  { kind: 'query', reasons: true },
  { kind: 'eql', reasons: true },
  { kind: 'threshold', reasons: true },
  { kind: 'new_terms', reasons: true },
  { kind: 'esql', reasons: false },
]

describe('the accounts of hits', () => {
  it.each(kinds)('of $kind rules name the alerts of a replay, or a reason', ({ kind, reasons }) => {
    const check = fc.property(streams(lags), ruleCases[kind], phases, (stream, anyCase, phase) => {
      const { rule, pipeline } = underLag(anyCase, stream.lag)
      const detector = detectorOf(rule, pipeline)
      const matched = matchAll(stream.events, [detector])
      const hits = matched.columns[0]!
      const { alerts } = foldAll(matched, { phase })
      const watch = Array.from({ length: hits.length }, (_, hit) => hit)
      const accounts = accountsOf(detector, hits, watch, { phase, logStart: matched.logStart })
      const told = accounts.map((account) => account.alerts.map(({ alert }) => alert.id).toSorted())
      const raised = watch.map((hit) => {
        const id = hits.events.idOf(hits.rowOf(hit))
        return alerts
          .filter(({ events }) => events.includes(id))
          .map((alert) => alert.id)
          .toSorted()
      })
      expect(told).toEqual(raised)
      const quiet = accounts.filter((account) => account.alerts.length === 0)
      const unexplained = quiet.filter(
        ({ reason }) => reason === undefined || (reasons && reason.kind === 'other'),
      )
      expect(unexplained).toEqual([])
    })
    fc.assert(check, { seed: 20_260_302, numRuns: 400 })
  })
})
