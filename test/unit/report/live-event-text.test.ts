import { expect, it } from 'vitest'
import type { LiveRunEvent } from '../../../src/report/live-run-event.ts'
import { liveEventText } from '../../../src/report/text/live-event-text.ts'
import { styleOf } from '../../../src/report/text/style.ts'

type Answer = Extract<LiveRunEvent, { readonly kind: 'answer' }>

const answer = (parts: Partial<Answer>): Answer => ({
  kind: 'answer',
  phase: 'judged',
  step: 'assume',
  service: 'sts',
  operation: 'AssumeRole',
  outcome: 'ok',
  againIn: undefined,
  ...parts,
})

it.each<[LiveRunEvent, string | undefined]>([
  [answer({}), '        assume  sts:AssumeRole  ok'],
  [
    answer({ outcome: 'NoSuchEntity', againIn: 1_700 }),
    '        AWS answers NoSuchEntity to AssumeRole, asked again in 2 s',
  ],
  [
    answer({ outcome: 'AccessDenied', planned: 'AccessDeniedException' }),
    '        assume  sts:AssumeRole  AccessDenied, as planned',
  ],
  [
    answer({ outcome: 'AccessDenied', planned: 'ok' }),
    '        assume  sts:AssumeRole  AccessDenied, planned was ok',
  ],
  [answer({ phase: 'world' }), undefined],
  [
    { kind: 'wait', why: 'code', duration: 60_000 },
    '        waiting 60 s: a code of an MFA device counts once',
  ],
  [{ kind: 'wait', why: 'step', duration: 2_000 }, undefined],
  [answer({ step: '\u001b[31mred' }), '        \\x1b[31mred  sts:AssumeRole  ok'],
])('tells what goes on in a run: %j', (event, text) => {
  expect(liveEventText(event, styleOf(false))).toBe(text)
})
