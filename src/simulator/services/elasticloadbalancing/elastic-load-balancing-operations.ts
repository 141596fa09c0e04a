import { AwsFailure } from '../../aws-failure.ts'
import { textsOf } from '../../read-input.ts'
import type { Input, Operation, Output } from '../../operation.ts'
import { serviceCalls } from '../service-call.ts'

/** Read-only calls of both generations of Elastic Load Balancing. No load balancer is declared in a world. */
export const elasticLoadBalancingOperations: readonly Operation[] = [
  ...serviceCalls('elasticloadbalancing', [{ name: 'DescribeLoadBalancers', run: classic }]),
  ...serviceCalls('elasticloadbalancingv2', [
    { name: 'DescribeLoadBalancers', run: current },
    { name: 'DescribeTargetGroups', run: () => ({ TargetGroups: [] }) },
  ]),
]

function classic(input: Input): Output {
  const [name] = textsOf(input, 'LoadBalancerNames')
  if (name === undefined) return { LoadBalancerDescriptions: [] }
  throw new AwsFailure(
    'AccessPointNotFoundException',
    `There is no ACTIVE Load Balancer named '${name}'`,
  )
}

function current(input: Input): Output {
  const named = [...textsOf(input, 'Names'), ...textsOf(input, 'LoadBalancerArns')]
  if (named.length === 0) return { LoadBalancers: [] }
  throw new AwsFailure(
    'LoadBalancerNotFoundException',
    `Load balancers '[${named.join(', ')}]' not found`,
  )
}
