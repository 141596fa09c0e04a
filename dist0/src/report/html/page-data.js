/** The id of a scenario's block; scenarios are counted from 0. */
export const dataId = (scenario) => `data-${scenario}`;
//# sourceMappingURL=page-data.js.map