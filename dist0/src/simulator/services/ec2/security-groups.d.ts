import type { AccountState } from '../../state/account-state.ts';
/** One rule of a security group: a protocol, ports, and one source or destination. */
export interface SecurityGroupRule {
    readonly id: string;
    readonly isEgress: boolean;
    readonly protocol: string;
    readonly fromPort: number | undefined;
    readonly toPort: number | undefined;
    readonly target: {
        readonly kind: 'ipv4' | 'ipv6';
        readonly cidr: string;
    } | {
        readonly kind: 'group' | 'prefix-list';
        readonly id: string;
    };
    readonly description: string | undefined;
}
export interface SecurityGroup {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly vpcId: string;
    rules: readonly SecurityGroupRule[];
}
/** The security groups of an account in a region, by id; the default group of the default network is among them. */
export declare function securityGroupsOf(account: AccountState, region: string): Map<string, SecurityGroup>;
/** The rule that every new group begins with: everything may leave. */
export declare function allEgress(groupId: string): SecurityGroupRule;
