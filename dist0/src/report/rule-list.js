export {};
//# sourceMappingURL=rule-list.js.map