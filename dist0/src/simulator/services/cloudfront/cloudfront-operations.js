import { AwsFailure } from '../../aws-failure.js';
import { requiredText } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
/** CloudFront's read-only calls. No distribution is declared in a world. */
export const cloudfrontOperations = serviceCalls('cloudfront', [
    {
        name: 'ListDistributions',
        run: () => ({
            DistributionList: { Marker: '', MaxItems: 100, IsTruncated: false, Quantity: 0 },
        }),
    },
    {
        name: 'GetDistribution',
        resource: (input, context) => `arn:aws:cloudfront::${context.account.number}:distribution/${requiredText(input, 'Id')}`,
        run: () => {
            throw new AwsFailure('NoSuchDistributionException', 'The specified distribution does not exist.');
        },
    },
]);
//# sourceMappingURL=cloudfront-operations.js.map