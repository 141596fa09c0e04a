import { createHash } from 'node:crypto';
/** The settings of a function of which a world says its role alone: Lambda's defaults, and the newest Python. */
export function plainSettings(given, { name, changed }) {
    return {
        runtime: 'python3.14',
        handler: 'lambda_function.lambda_handler',
        description: '',
        timeout: 3,
        memorySize: 128,
        environment: undefined,
        layers: [],
        packageType: 'Zip',
        architectures: ['x86_64'],
        code: { sha256: createHash('sha256').update(name).digest('base64'), size: 298 },
        changed,
        revision: '00000000-0000-4000-8000-000000000000',
        others: {},
        ...given,
    };
}
//# sourceMappingURL=plain-settings.js.map