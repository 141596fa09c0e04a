import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
/** Tells a side effect in a sentence. */
export function sideEffectText(effect) {
    switch (effect.kind) {
        case 'service-linked role':
            return `AWS makes ${printable(effect.role)} where the account has none (${printable(effect.step)}); the undo has it deleted then`;
        case 'account setting':
            return `${printable(effect.action)} changes a setting of the whole account (${printable(effect.step)}); the undo sets back what was read before`;
        case 'session':
            return `a session lives on for ${Math.ceil(effect.seconds / 60)} min (${printable(effect.step)}): nothing ends it, but its role or user is gone`;
        case 'credential report':
            return `the account has a credential report (${printable(effect.step)}), which cannot be deleted`;
        case 'event history':
            return `${plural(effect.events, 'event')} stay in CloudTrail’s event history for ${effect.days} days, and in the files of trails`;
    }
}
//# sourceMappingURL=side-effect-text.js.map