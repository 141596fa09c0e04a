import type { CaseDetail } from '../report/case-detail.ts';
import type { JudgedCase } from './judge-case.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { Settings } from './settings.ts';
/** Makes the tellers of cases under one profile; what they share is made once.
 * @example const tell = caseDetails({ settings, loaded }); tell(judged).calls */
export declare function caseDetails(context: {
    readonly settings: Pick<Settings, 'profile' | 'expect'>;
    readonly loaded: LoadedDetectors;
}): (one: JudgedCase) => CaseDetail;
