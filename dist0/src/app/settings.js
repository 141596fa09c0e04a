import { dirname, join, relative, resolve } from 'node:path';
import { readConstruct } from '../diagnostic/construct-of.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { defaultProfile } from '../ecs/profile.js';
import { isLintCode, lintCodes } from '../rule/lint/lint-codes.js';
import { bundledScenarios } from '../scenario/catalogue.js';
import { bundledGoldens, bundledRules } from './bundled.js';
import { loadConfig } from './config.js';
import { sigmaMappingOf } from './sigma-mapping.js';
const defaultStart = Date.UTC(2026, 2, 2, 9);
const defaultSeed = 'trailproof';
// Ticks half a second past whole intervals: events have whole seconds, so none sits on the edge of a window.
const defaultPhase = 500;
/** Puts options, configuration and defaults together.
 * @throws TrailproofError CONFIG_SYNTAX, CONFIG_KEY_UNKNOWN or CONFIG_VALUE_INVALID for a wrong `trailproof.toml` */
export function settingsOf(options) {
    const folder = resolve(options.folder ?? '.');
    const config = loadConfig(folder, { rules: options.rules });
    const golden = options.golden ?? config.golden ?? goldenBeside(options.scenarios ?? config.scenarios);
    const seed = options.seed ?? defaultSeed;
    const mapping = options.sigmaMapping ?? config.sigmaMapping;
    return {
        folder,
        configFile: config.file,
        rules: options.rules ?? config.rules ?? [bundledRules],
        besideRules: {
            indicators: options.indicators ?? config.indicators,
            exceptions: options.exceptions ?? config.exceptions,
            sigmaMapping: mapping === undefined ? undefined : sigmaMappingOf(mapping),
        },
        sigmaMappingFile: mapping,
        scenarios: options.scenarios ?? config.scenarios ?? [bundledScenarios],
        golden,
        goldenIsBundled: resolve(golden) === resolve(bundledGoldens),
        expect: config.expect ?? {},
        profile: { ...defaultProfile, phase: defaultPhase, ...config.profile, ...given(options), seed },
        seed,
        start: options.start ?? defaultStart,
        repeat: repeatOf(options),
    };
}
/** The constructs that may be unsupported without a word in the exit code.
 * @throws TrailproofError USAGE for one that no code is about */
export function allowedUnsupported(options) {
    const config = loadConfig(resolve(options.folder ?? '.'), { rules: options.rules });
    const given = options.allowUnsupported?.map(readConstruct);
    return given ?? config.allowUnsupported ?? ['machine_learning', 'llm'];
}
/** The codes of lint that are not told.
 * @throws TrailproofError USAGE for a code that lint does not have */
export function allowedLint(options) {
    const config = loadConfig(resolve(options.folder ?? '.'), { rules: options.rules });
    return options.allowLint?.map(lintCode) ?? config.allowLint ?? [];
}
function lintCode(text) {
    const code = text.toUpperCase();
    if (isLintCode(code))
        return code;
    throw new TrailproofError('USAGE', `Lint has no code "${text}".`, {
        hint: didYouMean(code, lintCodes) ?? 'docs/lint.md lists them.',
    });
}
/** Goldens lie beside the scenarios: `scenarios/x.ts` has `golden/x.json`. */
function goldenBeside(scenarios) {
    const [first] = scenarios ?? [];
    if (first === undefined)
        return bundledGoldens;
    const isFile = /\.[cm]?[jt]s$/.test(first);
    const folder = isFile ? dirname(resolve(first)) : resolve(first);
    return shown(join(dirname(folder), 'golden'));
}
/** Paths stand in messages: relative ones are shorter, where they do not climb. */
function shown(path) {
    const short = relative('.', path);
    return short === '' || short.startsWith('..') ? path : short;
}
function given(options) {
    const { phase, lag, geoip, asn } = options;
    return {
        ...(phase === undefined ? {} : { phase }),
        ...(lag === undefined ? {} : { lag }),
        ...(geoip === undefined ? {} : { geoip }),
        ...(asn === undefined ? {} : { asn }),
    };
}
function repeatOf(options) {
    const { start, phase, lag, geoip, asn } = options;
    return [
        ...flag('--rules', ...(options.rules ?? [])),
        ...flag('--indicators', ...(options.indicators ?? [])),
        ...flag('--exceptions', ...(options.exceptions ?? [])),
        ...flag('--sigma-mapping', options.sigmaMapping),
        ...flag('--scenarios', ...(options.scenarios ?? [])),
        ...flag('--golden', options.golden),
        ...flag('--seed', options.seed),
        ...flag('--start', start === undefined ? undefined : new Date(start).toISOString()),
        ...flag('--phase', phase === undefined ? undefined : `${phase}ms`),
        ...flag('--lag', typeof lag === 'number' ? `${lag}ms` : lag),
        ...flag('--geoip', geoip),
        ...flag('--asn', asn),
    ];
}
function flag(name, ...values) {
    return values.flatMap((value) => (value === undefined ? [] : [name, value]));
}
//# sourceMappingURL=settings.js.map