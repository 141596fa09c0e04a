import { numberOf, objectOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { codeIn } from './function-code.js';
import { invalidParameter, lambdaPage } from './lambda-call.js';
import { layerVersionCall, layerVersionNamed } from './layer-version-call.js';
import { findLayer, layerArn, layersOf } from './layers.js';
/** Lambda's calls on layers and their versions. */
export const layerOperations = serviceCalls('lambda', [
    { name: 'ListLayers', run: listLayers },
    {
        name: 'ListLayerVersions',
        run: (input, context) => {
            const layer = findLayer(layerArn(requiredText(input, 'LayerName'), context), context);
            const versions = [...(layer?.versions.values() ?? [])].toReversed().filter(isFor(input));
            return lambdaPage(input, 'LayerVersions', versions.map(versionView));
        },
    },
    {
        name: 'PublishLayerVersion',
        resource: (input, context) => layerArn(requiredText(input, 'LayerName'), context),
        run: publishLayerVersion,
    },
    layerVersionCall('GetLayerVersion', (input, context) => {
        const { layer, version } = layerVersionNamed(input, context);
        return publishedView(layer, version);
    }),
    layerVersionCall('DeleteLayerVersion', (input, context) => {
        const arn = layerArn(requiredText(input, 'LayerName'), context);
        findLayer(arn, context)?.versions.delete(numberOf(input, 'VersionNumber') ?? 0);
        return {};
    }),
]);
/** Whether a version is for the runtime that a call asks for. */
function isFor(input) {
    const runtime = textOf(input, 'CompatibleRuntime');
    return ({ runtimes }) => runtime === undefined || runtimes.includes(runtime);
}
function listLayers(input, context) {
    const layers = [...layersOf(context.account).values()].flatMap((layer) => {
        const newest = [...layer.versions.values()].filter(isFor(input)).at(-1);
        if (layer.region !== context.call.region || newest === undefined)
            return [];
        return [
            {
                LayerName: layer.name,
                LayerArn: layer.arn,
                LatestMatchingVersion: versionView(newest),
            },
        ];
    });
    return lambdaPage(input, 'Layers', layers);
}
function publishLayerVersion(input, context) {
    const name = requiredText(input, 'LayerName');
    const code = codeIn(objectOf(input, 'Content') ?? {}, context);
    if (code === undefined)
        throw invalidParameter('Please provide a source for layer content.');
    const { account, call } = context;
    const arn = layerArn(name, context);
    const layers = layersOf(account);
    const layer = layers.get(arn) ?? {
        name: name.slice(name.lastIndexOf(':') + 1),
        arn,
        owner: account.number,
        region: call.region,
        versions: new Map(),
        lastVersion: 0,
    };
    layers.set(arn, layer);
    layer.lastVersion += 1;
    const version = {
        number: layer.lastVersion,
        arn: `${arn}:${layer.lastVersion}`,
        created: call.at,
        description: textOf(input, 'Description'),
        runtimes: textsOf(input, 'CompatibleRuntimes'),
        architectures: textsOf(input, 'CompatibleArchitectures'),
        license: textOf(input, 'LicenseInfo'),
        code,
        policy: undefined,
    };
    layer.versions.set(version.number, version);
    return publishedView(layer, version);
}
function versionView(version) {
    const { description, runtimes, architectures, license } = version;
    return {
        LayerVersionArn: version.arn,
        Version: version.number,
        ...(description === undefined ? {} : { Description: description }),
        CreatedDate: new Date(version.created).toISOString().replace('Z', '+0000'),
        ...(runtimes.length === 0 ? {} : { CompatibleRuntimes: runtimes }),
        ...(architectures.length === 0 ? {} : { CompatibleArchitectures: architectures }),
        ...(license === undefined ? {} : { LicenseInfo: license }),
    };
}
function publishedView(layer, version) {
    const { sha256, size } = version.code;
    return {
        ...versionView(version),
        LayerArn: layer.arn,
        Content: {
            Location: `https://awslambda-${layer.region}-layers.s3.${layer.region}.amazonaws.com/snapshots/${layer.owner}/${layer.name}`,
            CodeSha256: sha256,
            CodeSize: size,
        },
    };
}
//# sourceMappingURL=layer-operations.js.map