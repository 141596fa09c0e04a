import { sameType, startAverage, startCount, startCountDistinct, startExtreme, startSum, startValues, sumType, } from './aggregates.js';
import { startEdge, startTop, topProblem } from './ordered-aggregates.js';
import { startPresence, startStatistic, startWeightedAverage } from './statistic-aggregates.js';
import { medianDeviationOf, percentileOf, varianceOf } from './statistics.js';
const anything = { takes: ['any'], gives: sameType, empty: undefined };
const statistic = { takes: ['number'], gives: () => 'double', empty: undefined };
/** Every aggregate, by its name in lower case. */
export const aggregateTable = new Map([
    ['count', { takes: ['any'], optional: 1, gives: () => 'long', start: startCount, empty: 0 }],
    [
        'count_distinct',
        {
            takes: ['any', 'whole number'],
            optional: 1,
            gives: () => 'long',
            start: startCountDistinct,
            empty: 0,
        },
    ],
    ['values', { ...anything, start: startValues }],
    ['min', { ...anything, start: ({ type }) => startExtreme(type, -1) }],
    ['max', { ...anything, start: ({ type }) => startExtreme(type, 1) }],
    ['sum', { takes: ['number'], gives: sumType, start: startSum, empty: undefined }],
    ['avg', { ...statistic, start: startAverage }],
    ['first', { ...anything, takes: ['any', 'any'], by: true, start: startEdge('first') }],
    ['last', { ...anything, takes: ['any', 'any'], by: true, start: startEdge('last') }],
    [
        'top',
        {
            ...anything,
            takes: ['any', 'whole number', 'text'],
            optional: 1,
            start: startTop,
            refuse: topProblem,
        },
    ],
    ['median', { ...statistic, start: () => startStatistic((all) => percentileOf(all, 50)) }],
    [
        'percentile',
        {
            ...statistic,
            takes: ['number', 'number'],
            start: ({ options }) => startStatistic((all) => percentileOf(all, Number(options[0]))),
        },
    ],
    ['median_absolute_deviation', { ...statistic, start: () => startStatistic(medianDeviationOf) }],
    ['variance', { ...statistic, start: () => startStatistic(varianceOf) }],
    ['std_dev', { ...statistic, start: () => startStatistic(deviationOf) }],
    [
        'weighted_avg',
        { ...statistic, takes: ['number', 'number'], by: true, start: startWeightedAverage },
    ],
    [
        'present',
        { ...anything, gives: () => 'boolean', start: () => startPresence(true), empty: false },
    ],
    [
        'absent',
        { ...anything, gives: () => 'boolean', start: () => startPresence(false), empty: true },
    ],
]);
function deviationOf(values) {
    const variance = varianceOf(values);
    return variance === undefined ? undefined : Math.sqrt(variance);
}
//# sourceMappingURL=aggregate-table.js.map