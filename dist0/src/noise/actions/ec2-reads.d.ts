import { type Action } from '../action.ts';
/** DescribeInstances of some instances, or of a page of all. */
export declare const describeInstances: (ids?: readonly string[], maxResults?: number) => Action;
/** DescribeInstances as programs find machines: by a tag. */
export declare const instancesByTag: (name: string, value: string) => Action;
/** DescribeInstanceStatus of some instances. */
export declare const instanceStatus: (ids: readonly string[]) => Action;
/** DescribeVolumes of an instance. */
export declare const volumesOf: (instance: string) => Action;
/** DescribeTags of a kind of resource, as the console shows them. */
export declare const tagsOf: (resourceType: string) => Action;
/** DescribeSecurityGroups of some groups, or of all. */
export declare const securityGroups: (ids?: readonly string[]) => Action;
/** DescribeSubnets of some subnets, or of all. */
export declare const subnets: (ids?: readonly string[]) => Action;
/** DescribeVpcs of some networks, or of all. */
export declare const vpcs: (ids?: readonly string[]) => Action;
/** DescribeVpcAttribute, which Terraform asks of each network. */
export declare const vpcAttribute: (vpcId: string) => Action;
/** DescribeRouteTables of a network. */
export declare const routeTables: (vpc: string) => Action;
/** DescribeInstanceAttribute of an instance. */
export declare const instanceAttribute: (instanceId: string, attribute: string) => Action;
/** What a look at the whole of EC2 asks for. */
export declare const inventory: readonly Action[];
/** What the start page of EC2's console asks for. */
export declare const dashboard: readonly Action[];
