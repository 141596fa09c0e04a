declare const _default: import("trailproof").ScenarioDefinition;
export default _default;
