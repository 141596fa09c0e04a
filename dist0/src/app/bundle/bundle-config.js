import { formatDuration } from '../../time/duration.js';
/** The `trailproof.toml` of a bundle: its own rules, under the profile that the alerts were raised under. */
export function bundleConfig(scenario, { settings, files }) {
    const { profile, expect } = settings;
    const { integration, actorTargetMapping, retain, lag, phase, geo } = profile;
    const expected = Object.hasOwn(expect, scenario) ? expect[scenario] : undefined;
    const below = (folder) => files.filter((file) => file.startsWith(`${folder}/`));
    const [mapping] = below('sigma-mapping');
    return [
        '# How the SIEM was seen when the alerts of this bundle were raised.',
        'rules = ["rules"]',
        'golden = "golden"',
        ...listed('indicators', below('indicators')),
        ...listed('exceptions', below('exceptions')),
        ...(mapping === undefined ? [] : [`sigma-mapping = ${JSON.stringify(mapping)}`]),
        ...(expected === undefined
            ? []
            : ['', '[expect]', ...listed(JSON.stringify(scenario), expected)]),
        '',
        '[profile]',
        `integration = ${JSON.stringify(integration)}`,
        `actor_target_mapping = ${actorTargetMapping}`,
        `retain = ${JSON.stringify(retain)}`,
        `lag = ${JSON.stringify(typeof lag === 'number' ? formatDuration(lag) : lag)}`,
        `phase = ${JSON.stringify(formatDuration(phase))}`,
        ...(geo === undefined ? [] : [`geo = ${JSON.stringify(geo)}`]),
        '',
    ].join('\n');
}
const listed = (key, texts) => texts.length === 0 ? [] : [`${key} = ${JSON.stringify(texts)}`];
//# sourceMappingURL=bundle-config.js.map