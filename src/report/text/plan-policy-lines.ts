import { printable } from '../../diagnostic/printable.ts'
import type { LivePlan, PlannedPolicy, PlannedSize } from '../live-plan.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

type Playable = Extract<LivePlan, { readonly kind: 'playable' }>

/** Tells what those who act may do, and how large the operator's policies are; their documents where they are asked for. */
export function planPolicyLines(
  { boundaries, policySizes, policy, cleanupPolicy }: Playable,
  style: Style,
  options: { readonly policy?: boolean | undefined },
): readonly string[] {
  const { run, cleanUp } = policySizes
  return [
    '  boundaries: who acts may do this and no more, everybody else nothing',
    ...boundaries.flatMap(({ name, actions }) => [
      `    ${printable(name)}`,
      ...wrap(actions.join(', ').split(' ').map(printable), 92).map(
        (line) => `      ${style.quiet(line)}`,
      ),
    ]),
    `  policies of the operator${options.policy === true ? '' : ' (--policy prints them)'}`,
    `    to run                     ${sizeText(run)}`,
    `    to clean up after a crash  ${sizeText(cleanUp)}`,
    ...(options.policy === true
      ? [
          '  policy to run, with * for the id of a run:',
          ...documentLines(policy),
          '  policy to clean up after a crash:',
          ...documentLines(cleanupPolicy),
        ]
      : []),
  ]
}

const sizeText = ({ characters, managedPolicies, fitsInline }: PlannedSize): string =>
  `${characters} characters: ${plural(managedPolicies, 'managed policy', 'managed policies')}${fitsInline ? ', or inline in a role' : ', too long to be inline in a role'}`

const documentLines = (policy: PlannedPolicy): readonly string[] =>
  JSON.stringify(policy, null, 2)
    .split('\n')
    .map((line) => `    ${printable(line)}`)
