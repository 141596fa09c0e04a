export {};
//# sourceMappingURL=event-filter.js.map