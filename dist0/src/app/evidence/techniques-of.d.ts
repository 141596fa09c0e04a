import type { Alert } from '../../engine/alert.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { CaseToPlay } from '../play-cases.ts';
type PlayedOne = CaseToPlay & {
    readonly played: PlayedCase;
};
/** ATT&CK v19 ids of a case, sorted: those of its steps, else its own, else the scenario's. What is benign has none. */
export declare function techniquesOfCase({ scenario, scenarioCase, played }: PlayedOne): readonly string[];
/** ATT&CK v19 ids that alerts of a case are about, sorted: those of their steps where steps name any, else all of the case. */
export declare function techniquesOfAlerts(alerts: readonly Alert[], one: PlayedOne): readonly string[];
export {};
