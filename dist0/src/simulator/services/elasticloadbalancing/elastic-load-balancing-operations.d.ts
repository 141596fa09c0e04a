import type { Operation } from '../../operation.ts';
/** Read-only calls of both generations of Elastic Load Balancing. No load balancer is declared in a world. */
export declare const elasticLoadBalancingOperations: readonly Operation[];
