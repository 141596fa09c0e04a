import type { Duration, Instant } from '../../time/duration.ts'
import type { Alert } from '../alert.ts'
import type { Detector } from '../detector.ts'
import type { Draft } from '../draft.ts'
import { finishAlert } from '../finish-alert.ts'
import type { HitColumns } from '../hit-columns.ts'
import type { RunView } from '../run-walk.ts'
import type { Reason } from './reason.ts'
import { runAll, type EvaluatedRun } from './run-all.ts'
import { whyUnseen } from './why-unseen.ts'

/** What became of one hit in the runs of its rule. Times are ISO. Plain data. */
export interface Account {
  /** How many runs saw it, and the ends of the first and the last one. */
  readonly runs: {
    readonly count: number
    readonly first?: string | undefined
    readonly last?: string | undefined
  }
  /** The alerts that it is part of; `joined` when an earlier run had raised the alert and suppression added the hit. */
  readonly alerts: readonly { readonly alert: Alert; readonly joined: boolean }[]
  /** Why there is none, and the window of the run that says so. */
  readonly reason?: (Reason & { readonly run?: Alert['run'] | undefined }) | undefined
}

/** What accounts are made from. */
export interface AccountOptions {
  readonly phase: Duration
  /** The first moment of the log; undefined where the history is known to be whole. */
  readonly logStart: Instant | undefined
}

/** Follows some hits of a rule through all its runs.
 * @example accountsOf(detector, hits, [0], { phase: 0, logStart: undefined })[0].reason?.message */
export function accountsOf(
  detector: Detector,
  hits: HitColumns,
  watch: readonly number[],
  options: AccountOptions,
): readonly Account[] {
  const books = watch.map((hit): Book => ({ hit, seen: 0, memberships: new Map() }))
  let open: readonly Draft[] = []
  for (const evaluated of runAll(detector, hits, options.phase)) {
    for (const book of books) enter(book, evaluated, { hits, open })
    const { drafts, run } = evaluated
    if (run !== undefined) {
      open = [...open, ...drafts].filter(({ openUntil }) => openUntil > run.to)
    }
  }
  const { rule, overrides } = detector
  const origin = { rule, overrides, hits, logStart: options.logStart }
  return books.map((book) => closed(book, { origin, phase: options.phase }))
}

/** The alerts of a rule as drafts, with all their hits. */
export function draftsOf(detector: Detector, hits: HitColumns, phase: Duration): readonly Draft[] {
  return [...runAll(detector, hits, phase)].flatMap(({ drafts }) => drafts)
}

/** What is written down of a hit, run by run. */
interface Book {
  readonly hit: number
  seen: number
  first?: Instant
  last?: Instant
  /** Draft -> whether a later run than the draft's own added the hit. */
  readonly memberships: Map<Draft, boolean>
  reason?: Reason & { readonly run: Alert['run'] }
}

// A look-back of a month and an interval of a minute make 43,200 runs.
const mostAsked = 500

function enter(
  book: Book,
  { run, drafts, fold }: EvaluatedRun,
  { hits, open }: { readonly hits: HitColumns; readonly open: readonly Draft[] },
): void {
  // A correlation's windows are its own: its drafts may hold what the run does not see any more.
  for (const draft of drafts) join(book, draft, false)
  if (run === undefined || !sees(run, book.hit, hits)) return
  book.seen += 1
  book.first ??= run.to
  book.last = run.to
  for (const draft of open) join(book, draft, true)
  if (book.memberships.size > 0 || book.seen > mostAsked) return
  const reason = fold.explain?.(run, book.hit)
  if (reason === undefined || reason.progress <= (book.reason?.progress ?? -1)) return
  book.reason = { ...reason, run: { from: isoTime(run.from), to: isoTime(run.to) } }
}

function join(book: Book, draft: Draft, joined: boolean): void {
  if (book.memberships.has(draft) || !draft.members.hits.includes(book.hit)) return
  book.memberships.set(draft, joined)
}

const sees = (run: RunView, hit: number, hits: HitColumns): boolean =>
  hits.timeOf(hit) >= run.from && hits.visibleFrom(hit) <= run.to

interface Closing {
  readonly origin: Parameters<typeof finishAlert>[1]
  readonly phase: Duration
}

function closed(book: Book, { origin, phase }: Closing): Account {
  const alerts = [...book.memberships].flatMap(([draft, joined]) => {
    const alert = finishAlert(draft, origin)
    return alert === undefined ? [] : [{ alert, joined }]
  })
  const { seen: count, first, last } = book
  const runs = { count, first: isoOrNone(first), last: isoOrNone(last) }
  if (alerts.length > 0) return { runs, alerts }
  if (count === 0) return { runs, alerts, reason: whyUnseen(book.hit, origin, phase) }
  const reason = book.memberships.size > 0 ? onlyHistory : (book.reason ?? unknown)
  return { runs, alerts, reason }
}

const onlyHistory: Reason = {
  kind: 'history',
  message: 'it is part of the history that was given, and history raises no alerts',
  progress: 0,
}

const unknown: Reason = {
  kind: 'other',
  message: 'the runs that saw it did not raise it',
  progress: 0,
}

const isoTime = (moment: Instant): string => new Date(moment).toISOString()

const isoOrNone = (moment: Instant | undefined): string | undefined =>
  moment === undefined ? undefined : isoTime(moment)
