import { isBundledRule } from './bundled.js';
/** Warns where rules of the user's own run and neither a golden nor `expect` says what they must see: verifying nothing must not
 * look like a success. */
export function nothingPinned({ goldenIsBundled, expect }, { rules }) {
    const own = rules.loaded.filter(({ file }) => !isBundledRule(file));
    if (!goldenIsBundled || own.length === 0 || Object.keys(expect).length > 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'NOTHING_PINNED',
            message: 'Nothing says what your rules must see, so that nothing of them is verified.',
            hint: 'See what they see with `trailproof survey`, then pin it in [expect] of trailproof.toml.',
        },
    ];
}
//# sourceMappingURL=nothing-pinned.js.map