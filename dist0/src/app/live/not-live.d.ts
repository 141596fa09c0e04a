import type { CaseNeeds } from '../../scenario/played-case.ts';
/** Why a case cannot be played in a real account, reason by reason, as far as its play tells; none where it can. What a
 * run makes under names of its own goes away whole, so that nothing about it has to be taken back. */
export declare function notLive(needs: CaseNeeds): readonly string[];
