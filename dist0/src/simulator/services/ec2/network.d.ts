import type { AccountState } from '../../state/account-state.ts';
/** The network that AWS gives every account in every region: a VPC, three subnets, a security group. */
export interface DefaultNetwork {
    readonly vpcId: string;
    readonly subnetIds: readonly string[];
    readonly groupId: string;
    readonly routeTableId: string;
}
/** The default network of an account in a region; its ids follow from the two. */
export declare function defaultNetwork(account: AccountState, region: string): DefaultNetwork;
/** Regions that are on in every account. */
export declare const regionNames: readonly string[];
