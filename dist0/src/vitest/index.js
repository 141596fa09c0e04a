import { expect } from 'vitest';
import { matchesGolden, raises, staysSilent } from './matchers.js';
import { isUpdating } from './is-updating.js';
import { telling, tellingLater } from './telling.js';
export { playCase, replayLog } from './play-case.js';
export { testScenarios } from './test-scenarios.js';
expect.extend({
    toRaise(received, expected) {
        const comparing = { equals: this.equals, stringify: this.utils.stringify };
        return telling(() => raises(received, expected, comparing));
    },
    toStaySilent: (received, rule) => telling(() => staysSilent(received, rule)),
    async toMatchGolden(received) {
        return tellingLater(() => matchesGolden(received, { update: isUpdating(this) }));
    },
});
//# sourceMappingURL=index.js.map