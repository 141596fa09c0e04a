export {};
//# sourceMappingURL=iam-state.js.map