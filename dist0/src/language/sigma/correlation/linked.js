export {};
//# sourceMappingURL=linked.js.map