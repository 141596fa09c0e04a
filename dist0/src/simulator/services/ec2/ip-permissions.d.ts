import type { Chance } from '../../../time/chance.ts';
import type { Input, Output } from '../../operation.ts';
import type { SecurityGroup, SecurityGroupRule } from './security-groups.ts';
/** The rules that an Authorize call gives, one for each source or destination; the flat older form gives one. */
export declare function rulesIn(input: Input, by: {
    readonly isEgress: boolean;
    readonly chance: Chance;
}): readonly SecurityGroupRule[];
/** Whether two rules say the same: EC2 refuses the second. */
export declare function isSameRule(one: SecurityGroupRule, other: SecurityGroupRule): boolean;
/** A rule as DescribeSecurityGroupRules and the Authorize calls give it. */
export declare function ruleView(rule: SecurityGroupRule, group: SecurityGroup, owner: string): Output;
/** Rules as DescribeSecurityGroups gives them: together by protocol and ports. */
export declare function permissionsView(rules: readonly SecurityGroupRule[], owner: string): readonly Output[];
