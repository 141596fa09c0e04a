import { finishAlert } from '../finish-alert.js';
import { runAll } from './run-all.js';
import { whyUnseen } from './why-unseen.js';
/** Follows some hits of a rule through all its runs.
 * @example accountsOf(detector, hits, [0], { phase: 0, logStart: undefined })[0].reason?.message */
export function accountsOf(detector, hits, watch, options) {
    const books = watch.map((hit) => ({ hit, seen: 0, memberships: new Map() }));
    let open = [];
    for (const evaluated of runAll(detector, hits, options.phase)) {
        for (const book of books)
            enter(book, evaluated, { hits, open });
        const { drafts, run } = evaluated;
        if (run !== undefined) {
            open = [...open, ...drafts].filter(({ openUntil }) => openUntil > run.to);
        }
    }
    const { rule, overrides } = detector;
    const origin = { rule, overrides, hits, logStart: options.logStart };
    return books.map((book) => closed(book, { origin, phase: options.phase }));
}
/** The alerts of a rule as drafts, with all their hits. */
export function draftsOf(detector, hits, phase) {
    return [...runAll(detector, hits, phase)].flatMap(({ drafts }) => drafts);
}
// A look-back of a month and an interval of a minute make 43,200 runs.
const mostAsked = 500;
function enter(book, { run, drafts, fold }, { hits, open }) {
    // A correlation's windows are its own: its drafts may hold what the run does not see any more.
    for (const draft of drafts)
        join(book, draft, false);
    if (run === undefined || !sees(run, book.hit, hits))
        return;
    book.seen += 1;
    book.first ??= run.to;
    book.last = run.to;
    for (const draft of open)
        join(book, draft, true);
    if (book.memberships.size > 0 || book.seen > mostAsked)
        return;
    const reason = fold.explain?.(run, book.hit);
    if (reason === undefined || reason.progress <= (book.reason?.progress ?? -1))
        return;
    book.reason = { ...reason, run: { from: isoTime(run.from), to: isoTime(run.to) } };
}
function join(book, draft, joined) {
    if (book.memberships.has(draft) || !draft.members.hits.includes(book.hit))
        return;
    book.memberships.set(draft, joined);
}
const sees = (run, hit, hits) => hits.timeOf(hit) >= run.from && hits.visibleFrom(hit) <= run.to;
function closed(book, { origin, phase }) {
    const alerts = [...book.memberships].flatMap(([draft, joined]) => {
        const alert = finishAlert(draft, origin);
        return alert === undefined ? [] : [{ alert, joined }];
    });
    const { seen: count, first, last } = book;
    const runs = { count, first: isoOrNone(first), last: isoOrNone(last) };
    if (alerts.length > 0)
        return { runs, alerts };
    if (count === 0)
        return { runs, alerts, reason: whyUnseen(book.hit, origin, phase) };
    const reason = book.memberships.size > 0 ? onlyHistory : (book.reason ?? unknown);
    return { runs, alerts, reason };
}
const onlyHistory = {
    kind: 'history',
    message: 'it is part of the history that was given, and history raises no alerts',
    progress: 0,
};
const unknown = {
    kind: 'other',
    message: 'the runs that saw it did not raise it',
    progress: 0,
};
const isoTime = (moment) => new Date(moment).toISOString();
const isoOrNone = (moment) => moment === undefined ? undefined : isoTime(moment);
//# sourceMappingURL=account.js.map