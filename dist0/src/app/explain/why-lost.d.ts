import type { Span } from '../../diagnostic/span.ts';
import type { Detector } from '../../engine/detector.ts';
import type { Profile } from '../../ecs/profile.ts';
import type { GoldenAlert } from '../../golden/golden.ts';
import { type SeenCase } from './why-silent.ts';
/** Why an alert was lost. */
export interface Loss {
    /** A line or two. */
    readonly because: readonly string[];
    /** The part of the rule that fails, where it is one. */
    readonly at?: Span | undefined;
}
/** Says why a case did not raise an alert that its golden holds: what became of the events of the
 * alert's steps, or which clause of the rule failed on the nearest of them.
 * @example whyLost(alert, { played, events }, { detector, profile }) // { because: ['event.action is "DeleteUser", not "CreateUser"'], at } */
export declare function whyLost(alert: Pick<GoldenAlert, 'steps'>, seen: SeenCase, { detector, profile }: {
    readonly detector: Detector;
    readonly profile: Profile;
}): Loss;
