import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { refusal } from '../../live/guard/refusal.js';
import { checkToml } from '../../rule/toml/checked-toml.js';
import { parseToml } from '../../rule/toml/toml-document.js';
const shape = z.strictObject({
    account: z
        .array(z.strictObject({
        id: z.string().regex(/^\d{12}$/, 'must be twelve digits'),
        alias: z.string().min(1),
        marker: z
            .string()
            .regex(/^(?:role:[\w+=,.@-]+|parameter:\/[\w/.-]+)$/, 'must be role:NAME or parameter:/NAME'),
        regions: z.array(z.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/)).min(1),
        partition: z
            .literal('aws', 'must be "aws": runs are not made for other partitions')
            .default('aws'),
        organization: z.string().optional(),
    }))
        .min(1),
});
/** Reads the accounts in which attacks may be played.
 * @throws TrailproofError GUARD_FILE where there is no such file, or anything in it is wrong */
export function readSandboxes(file) {
    const text = textOf(file);
    const document = parseToml({ name: file, text }, { syntax: 'GUARD_FILE', depth: 'GUARD_FILE' });
    const codes = { missing: 'GUARD_FILE', unknown: 'GUARD_FILE', invalid: 'GUARD_FILE' };
    const { data, findings } = checkToml(document, shape, codes);
    const [first] = findings;
    if (first === undefined)
        return data?.account ?? [];
    throw new TrailproofError('GUARD_FILE', first.message, { span: first.span, hint: first.hint });
}
function textOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch {
        throw refusal('GUARD_FILE', `There is no list of sandboxes "${file}".`, 'Write one: [[account]] with id, alias, marker and regions (docs/live-mode.md). Nothing is played in an account that is not listed.');
    }
}
//# sourceMappingURL=read-sandboxes.js.map