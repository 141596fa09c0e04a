import { AwsFailure } from '../../aws-failure.ts'
import { requiredText } from '../../read-input.ts'
import type { Operation } from '../../operation.ts'
import { serviceCalls } from '../service-call.ts'

/** CloudFront's read-only calls. No distribution is declared in a world. */
export const cloudfrontOperations: readonly Operation[] = serviceCalls('cloudfront', [
  {
    name: 'ListDistributions',
    run: () => ({
      DistributionList: { Marker: '', MaxItems: 100, IsTruncated: false, Quantity: 0 },
    }),
  },
  {
    name: 'GetDistribution',
    resource: (input, context) =>
      `arn:aws:cloudfront::${context.account.number}:distribution/${requiredText(input, 'Id')}`,
    run: () => {
      throw new AwsFailure(
        'NoSuchDistributionException',
        'The specified distribution does not exist.',
      )
    },
  },
])
