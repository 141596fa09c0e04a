import { constructOf } from '../diagnostic/construct-of.js';
/** True when any unsupported construct is none of those that the user allows (`machine_learning`, `llm` …). */
export async function isAnyUnsupported(findings, flags) {
    if (findings.length === 0)
        return false;
    const { allowedUnsupported } = await import('../app/settings.js');
    const allowed = allowedUnsupported(flags);
    return findings.some(({ code }) => !allowed.includes(constructOf(code)));
}
//# sourceMappingURL=unsupported.js.map