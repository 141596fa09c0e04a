/** The text of a module that calls AWS by the SDK of this project, wherever it stands: `iam`, `sts` and their commands
 * are there, and clients take address and keys from the environment. */
export const sdkScript = (...lines: readonly string[]): string =>
  [
    `import * as iam from '${import.meta.resolve('@aws-sdk/client-iam')}'`,
    `import * as sts from '${import.meta.resolve('@aws-sdk/client-sts')}'`,
    'const users = new iam.IAMClient({ maxAttempts: 1 })',
    'const tokens = new sts.STSClient({ maxAttempts: 1 })',
    ...lines,
    '',
  ].join('\n')
