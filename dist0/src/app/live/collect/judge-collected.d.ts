import type { LiveCollected } from '../../../report/live-collected.ts';
import type { PlayedCase } from '../../../scenario/played-case.ts';
import type { EvidenceTarget } from '../../evidence/evidence-target.ts';
import type { CaseToPlay } from '../../play-cases.ts';
import type { Settings } from '../../settings.ts';
/** What rules say of a case that was read back, beside its golden; evidence is appended where it was asked for. */
export declare function judgeCollected(one: CaseToPlay & {
    readonly played: PlayedCase;
}, settings: Settings, evidence: EvidenceTarget | undefined): Promise<Pick<LiveCollected, 'verdicts' | 'notLoaded' | 'evidence'>>;
