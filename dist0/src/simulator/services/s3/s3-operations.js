import { bucketOperations } from './bucket-operations.js';
import { objectOperations } from './object-operations.js';
/** S3's calls on buckets and objects. */
export const s3Operations = [...bucketOperations, ...objectOperations];
//# sourceMappingURL=s3-operations.js.map