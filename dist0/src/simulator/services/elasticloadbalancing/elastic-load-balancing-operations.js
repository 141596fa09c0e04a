import { AwsFailure } from '../../aws-failure.js';
import { textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
/** Read-only calls of both generations of Elastic Load Balancing. No load balancer is declared in a world. */
export const elasticLoadBalancingOperations = [
    ...serviceCalls('elasticloadbalancing', [{ name: 'DescribeLoadBalancers', run: classic }]),
    ...serviceCalls('elasticloadbalancingv2', [
        { name: 'DescribeLoadBalancers', run: current },
        { name: 'DescribeTargetGroups', run: () => ({ TargetGroups: [] }) },
    ]),
];
function classic(input) {
    const [name] = textsOf(input, 'LoadBalancerNames');
    if (name === undefined)
        return { LoadBalancerDescriptions: [] };
    throw new AwsFailure('AccessPointNotFoundException', `There is no ACTIVE Load Balancer named '${name}'`);
}
function current(input) {
    const named = [...textsOf(input, 'Names'), ...textsOf(input, 'LoadBalancerArns')];
    if (named.length === 0)
        return { LoadBalancers: [] };
    throw new AwsFailure('LoadBalancerNotFoundException', `Load balancers '[${named.join(', ')}]' not found`);
}
//# sourceMappingURL=elastic-load-balancing-operations.js.map