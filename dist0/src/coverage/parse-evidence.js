import { z } from 'zod';
import { currentTechnique } from '../attack/current-ids.js';
import { evidenceSources } from './evidence.js';
const isoTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/, {
    error: 'must be a time in UTC, such as "2026-03-02T09:00:00Z"',
});
const evidenceSchema = z.object({
    source: z.enum(evidenceSources),
    date: isoTime.refine((text) => !Number.isNaN(Date.parse(text)), { error: 'is no time' }),
    commit: z.string().optional(),
    rule: z.string().min(1),
    ruleHash: z.string().min(1),
    scenario: z.string().optional(),
    case: z.string().optional(),
    verdict: z.enum(['fired', 'silent']),
    techniques: z.array(z.string()),
    timeToDetect: z.number().min(0).optional(),
});
/** Reads an evidence file. A line that is no evidence is told with its place and loses nothing else; empty lines are
 * passed over, and ids of ATT&CK v18 become those of v19. */
export function parseEvidence(source) {
    const evidence = [];
    const findings = [];
    let start = 0;
    for (const line of source.text.split('\n')) {
        const read = readLine(line.trim(), { source, start, end: start + line.trimEnd().length });
        if (read?.kind === 'evidence')
            evidence.push(read.evidence);
        if (read?.kind === 'wrong')
            findings.push(read.finding);
        start += line.length + 1;
    }
    return { evidence, findings };
}
function readLine(line, span) {
    if (line === '')
        return undefined;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line))
        return { kind: 'wrong', finding: conflict(span) };
    const parsed = evidenceSchema.safeParse(jsonOf(line));
    if (!parsed.success)
        return { kind: 'wrong', finding: noEvidence(span, parsed.error) };
    const techniques = [...new Set(parsed.data.techniques.map(currentTechnique))].toSorted();
    return { kind: 'evidence', evidence: { ...parsed.data, techniques } };
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function conflict(span) {
    return {
        severity: 'error',
        code: 'EVIDENCE_CONFLICT',
        message: 'The line is a conflict marker that a merge left.',
        span,
        hint: 'Delete the markers and keep the lines of both sides; `*.ndjson merge=union` in .gitattributes does so by itself.',
    };
}
function noEvidence(span, { issues }) {
    const [issue] = issues;
    const isObject = issue !== undefined && issue.path.length > 0;
    const reason = isObject ? `"${issue.path.join('.')}": ${issue.message}` : 'it is no JSON object';
    return {
        severity: 'error',
        code: 'EVIDENCE_INVALID',
        message: `The line is no evidence: ${reason}.`,
        span,
        hint: 'Evidence is written by --evidence FILE; docs/coverage.md says what a line holds.',
    };
}
//# sourceMappingURL=parse-evidence.js.map