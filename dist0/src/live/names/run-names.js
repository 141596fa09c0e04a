import { isMembers } from '../../aws/members.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { isRenamed } from './renamed-members.js';
/** IAM's limit of users, roles and profiles, the shortest of its limits (IAM quotas). */
const longest = 64;
/** The kinds of IAM's ARNs that have a path, and those that have none. */
const withPath = 'user|role|group|policy|instance-profile';
const withoutPath = 'mfa|saml-provider';
/** Makes the names of a run in an account. The ARN of its operator is no name of the run's. */
export function runNames(run, { account, operator }) {
    const path = `/trailproof/${run}/`;
    const suffix = `-${run}`;
    const nameOf = (name) => {
        if (name.endsWith(suffix) || isOfAws(name))
            return name;
        if (name.length + suffix.length <= longest)
            return `${name}${suffix}`;
        throw new TrailproofError('NAME_TOO_LONG', `"${name}" and the run's id are too long a name.`, {
            hint: `Names of a scenario that is played live have at most ${longest - suffix.length} characters.`,
        });
    };
    const arns = new RegExp(`(arn:aws[\\w-]*:iam::${account}:)(?:(${withPath})((?:/[\\w+=,.@-]+)*)|(${withoutPath}))/([\\w+=,.@-]+)(?![\\w+=,.@/*?-])`, 'g');
    const own = new RegExp(`^arn:aws[\\w-]*:iam::${account}:[\\w-]+/[\\w+=,.@/-]+$`);
    const inText = (text) => text.replace(arns, (whole, head, kind, way, plain, name) => {
        if (whole === operator)
            return whole;
        if (name.endsWith(suffix))
            return whole;
        if (kind === undefined)
            return `${head}${plain}/${nameOf(name)}`;
        const inside = way === undefined ? '/' : `${way}/`;
        if (inside.startsWith(path) || isOfAws(name) || inside.startsWith('/aws-'))
            return whole;
        return `${head}${kind}${path.slice(0, -1)}${inside}${nameOf(name)}`;
    });
    return {
        path,
        nameOf,
        toRun: ({ service, operation, input }) => mapped(input, (text, member) => {
            if (isRenamed(service, operation, member))
                return nameOf(text);
            if (member === 'Path' && service === 'iam' && operation.startsWith('Create')) {
                return text.startsWith(path) ? text : `${path.slice(0, -1)}${text}`;
            }
            return inText(text);
        }),
        isOwn: (input) => JSON.stringify(input).includes(suffix),
        isMarked: (text) => text.endsWith(suffix) && (/^[\w+=,.@-]+$/.test(text) || own.test(text)),
        fromRun: (data) => {
            const text = JSON.stringify(data);
            const inner = path.slice(1, -1);
            return JSON.parse(text
                .replaceAll(path, '/')
                .replaceAll(encodeURIComponent(path), '%2F')
                .replaceAll(`/${inner}`, '')
                .replaceAll(suffix, ''));
        },
    };
}
/** Names that AWS gives are the account's, not the scenario's. */
const isOfAws = (name) => /^AWS(?:ServiceRoleFor|ReservedSSO_)/.test(name);
/** Copies data with its texts mapped; bytes and moments stay. */
function mapped(value, text, member = '') {
    if (typeof value === 'string')
        return text(value, member);
    if (Array.isArray(value))
        return value.map((item) => mapped(item, text, member));
    if (!isMembers(value) || value instanceof Date || value instanceof Uint8Array)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, text, name)]));
}
//# sourceMappingURL=run-names.js.map