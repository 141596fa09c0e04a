import type { Detector } from '../../engine/detector.ts'
import type { Profile } from '../../ecs/profile.ts'
import type { GoldenAlert } from '../../golden/golden.ts'
import { unfoldSteps } from '../../golden/step-range.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { whySilent } from './why-silent.ts'

/** Says in a line or two why a case did not raise an alert that its golden holds: what became of the events of the
 * alert's steps, or which clause of the rule failed on the nearest of them.
 * @example whyLost(alert, played, { detector, profile }) // ['event.action is "DeleteUser", not "CreateUser"'] */
export function whyLost(
  alert: Pick<GoldenAlert, 'steps'>,
  played: PlayedCase,
  { detector, profile }: { readonly detector: Detector; readonly profile: Profile },
): readonly string[] {
  const steps = new Set(unfoldSteps(alert.steps))
  const silence = whySilent(played, {
    detector,
    profile,
    isAbout: ({ phase, step }) => steps.has(phase === 'judged' ? step : `${phase}/${step}`),
  })
  switch (silence.kind) {
    case 'no-record':
      return [`no record is of ${alert.steps.join(', ')}`]
    case 'raised':
      return ['its events are in an alert that differs in its first step or its group']
    case 'no-match':
    case 'dropped':
      return silence.because
  }
}
