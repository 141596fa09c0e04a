/** Tells on standard error what was wrong with the input. */
export async function noteInput(terminal, input) {
    if (input.findings.length === 0)
        return;
    const { inputFindingsText } = await import('../report/text/replay-text.js');
    terminal.note(inputFindingsText(input.findings));
}
//# sourceMappingURL=note-input.js.map