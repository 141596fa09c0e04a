/** Finds what people still have to write or put right in a golden's notes: an evasion says `seen`, `gap` or `fails` and
 * must contradict neither its alerts nor what AWS answered, a false positive gives its reason. */
export function checkNotes(block, context) {
    const { place } = context;
    const kind = block.case.split('/', 1)[0];
    if (kind === 'false-positive')
        return block.reason === undefined ? [reasonMissing(block, place)] : [];
    if (kind === 'evasion')
        return checkEvasion(block, context);
    return [];
}
function reasonMissing(block, place) {
    return {
        severity: 'error',
        code: 'GOLDEN_NOTE_MISSING',
        message: `${place}: case "${block.case}" has no reason.`,
        hint: 'Say in "reason", in the scenario or the golden, why it is legitimate and fires all the same.',
    };
}
function checkEvasion(block, { place, refused }) {
    if (block.says === undefined) {
        return [
            {
                severity: 'error',
                code: 'GOLDEN_NOTE_MISSING',
                message: `${place}: case "${block.case}" does not say whether it is seen.`,
                hint: 'Add "says": "seen", "gap" or "fails" (AWS refuses every step).',
            },
        ];
    }
    if (block.says === 'seen' && block.alerts.length === 0) {
        return [contradiction(block, place, 'says "seen", but nothing sees it')];
    }
    // Another rule may see a part of it without closing the gap; then somebody has to say so.
    if (block.says === 'gap' && block.alerts.length > 0 && block.reason === undefined) {
        return [contradiction(block, place, 'says "gap", but alerts are expected, and gives no reason')];
    }
    if (block.says === 'fails' && block.alerts.length > 0 && block.reason === undefined) {
        return [contradiction(block, place, 'says "fails", but alerts are expected, and gives no reason')];
    }
    if (block.says === 'fails' && refused === false) {
        const finding = contradiction(block, place, 'says "fails", but AWS does not refuse every step');
        return [{ ...finding, hint: 'Say "seen" or "gap".' }];
    }
    // Guesses are refused and tell the attacker something all the same; then somebody has to say so.
    if (block.says === 'gap' && refused === true && block.reason === undefined) {
        return [contradiction(block, place, 'says "gap", but AWS refuses every step, and gives no reason')];
    }
    return [];
}
function contradiction(block, place, text) {
    return {
        severity: 'error',
        code: 'GOLDEN_NOTE_MISSING',
        message: `${place}: case "${block.case}" ${text}.`,
        hint: 'Change "says", or explain in "reason" why both are true.',
    };
}
//# sourceMappingURL=review-notes.js.map