import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findingOf } from '../diagnostic/finding.js';
import { positionOf } from '../diagnostic/span.js';
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.js';
import { checkToml } from '../rule/toml/checked-toml.js';
import { parseToml } from '../rule/toml/toml-document.js';
import { configShape } from './config-shape.js';
/** The name of the configuration. */
export const configFileName = 'trailproof.toml';
/** Loads the configuration that holds for a folder: `trailproof.toml` in it or in a folder above, up to the
 * root of its repository; else beside one of the given rule paths; else an empty one.
 * @example loadConfig('.').rules // ['rules']
 * @throws TrailproofError with the code and place of the first finding; its hint tells the others. */
export function loadConfig(folder, beside = {}) {
    const { config, findings } = checkConfig(folder, beside);
    const [first, ...others] = findings;
    if (first === undefined)
        return config;
    const hints = [...(first.hint === undefined ? [] : [first.hint]), ...others.map(line)];
    throw new TrailproofError(first.code, first.message, {
        span: first.span,
        hint: hints.length === 0 ? undefined : hints.join('\n  '),
    });
}
/** As `loadConfig`, but hands back what is wrong as a list. */
export function checkConfig(folder, beside = {}) {
    const file = findConfig(folder, beside.rules ?? []);
    if (file === undefined)
        return { config: {}, findings: [] };
    const document = parsed(file);
    if ('findings' in document)
        return document;
    const { data, findings } = checkToml(document, configShape, {
        missing: 'CONFIG_VALUE_INVALID',
        unknown: 'CONFIG_KEY_UNKNOWN',
        invalid: 'CONFIG_VALUE_INVALID',
    });
    if (data === undefined || findings.length > 0)
        return { config: {}, findings };
    return { config: configOf(data, file), findings: [] };
}
function findConfig(folder, rules) {
    for (let here = resolve(folder);; here = dirname(here)) {
        const file = join(here, configFileName);
        if (existsSync(file))
            return file;
        if (existsSync(join(here, '.git')) || dirname(here) === here)
            break;
    }
    return rules
        .flatMap((path) => [
        join(resolve(folder, path), configFileName),
        join(dirname(resolve(folder, path)), configFileName),
    ])
        .find((file) => existsSync(file));
}
function parsed(file) {
    const name = fromHere(file);
    try {
        const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
        return parseToml({ name, text }, { syntax: 'CONFIG_SYNTAX', depth: 'CONFIG_SYNTAX' });
    }
    catch (error) {
        if (isTrailproofError(error))
            return { config: {}, findings: [findingOf(error)] };
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${name}".`, { cause: error });
    }
}
function configOf(raw, file) {
    const path = (text) => fromHere(resolve(dirname(file), text));
    return {
        file: fromHere(file),
        rules: raw.rules?.map(path),
        indicators: raw.indicators?.map(path),
        exceptions: raw.exceptions?.map(path),
        sigmaMapping: raw['sigma-mapping'] && path(raw['sigma-mapping']),
        scenarios: raw.scenarios?.map(path),
        golden: raw.golden === undefined ? undefined : path(raw.golden),
        expect: raw.expect,
        allowUnsupported: raw['allow-unsupported'],
        allowLint: raw['allow-lint'],
        profile: raw.profile && profileOf(raw.profile, path),
    };
}
/** Only what the file says: a key without a value would hide a default. */
function profileOf(raw, path) {
    const { integration, actor_target_mapping: mapping, retain, lag, phase, geo, geoip, asn } = raw;
    return {
        ...(integration === undefined ? {} : { integration }),
        ...(mapping === undefined ? {} : { actorTargetMapping: mapping }),
        ...(retain === undefined ? {} : { retain }),
        ...(lag === undefined ? {} : { lag }),
        ...(phase === undefined ? {} : { phase }),
        ...(geo === undefined ? {} : { geo }),
        ...(geoip === undefined ? {} : { geoip: path(geoip) }),
        ...(asn === undefined ? {} : { asn: path(asn) }),
    };
}
/** A path as people read it: from the working directory where it lies below it. */
function fromHere(absolute) {
    const path = relative(process.cwd(), absolute);
    if (path === '')
        return '.';
    return path.startsWith('..') ? absolute : path;
}
function line(finding) {
    const place = finding.span === undefined ? '' : `Line ${positionOf(finding.span).line}: `;
    const hint = finding.hint === undefined ? '' : ` ${finding.hint}`;
    return `${place}${finding.message}${hint}`;
}
//# sourceMappingURL=config.js.map