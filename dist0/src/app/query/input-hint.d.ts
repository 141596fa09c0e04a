import type { Finding } from '../../diagnostic/finding.ts';
import type { Profile } from '../../ecs/profile.ts';
import type { QueryView } from './query-view.ts';
/** Adds to warnings about unknown fields that CloudTrail records can be read as the documents that the SIEM makes of
 * them. A near name of the record is kept as a hint only where those documents lack the field too. */
export declare function withInputHints(warnings: readonly Finding[], profile: Profile): readonly Finding[];
/** The same view, which remembers its first object. */
export declare function withFirst<E>(view: QueryView<E>): {
    readonly view: QueryView<E>;
    readonly first: () => unknown;
};
