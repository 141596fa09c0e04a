import type { PrincipalIds } from '../policy/principal-pattern.ts';
import type { CloudState } from './cloud-state.ts';
/** Whom a trust policy can name: AWS looks principals up in every account when a policy is written. */
export declare function principalIds(cloud: CloudState): PrincipalIds;
