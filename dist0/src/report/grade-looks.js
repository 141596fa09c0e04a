export const gradeLooks = {
    gap: { label: 'no rule claims it', light: '#ffffff', dark: '#14181f' },
    declared: { label: 'claimed, not proven', light: '#dfe3ea', dark: '#353d4a' },
    fired: { label: 'fires in an attack', light: '#f7dd9c', dark: '#66500f' },
    guarded: { label: 'fires, silent in its twins', light: '#a5dcbc', dark: '#15573b' },
    live: { label: 'fired in a real account', light: '#9fcdf8', dark: '#16497c' },
};
/** The weakest first. */
export const gradeNames = ['gap', 'declared', 'fired', 'guarded', 'live'];
//# sourceMappingURL=grade-looks.js.map