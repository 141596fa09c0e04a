export {};
//# sourceMappingURL=found-record.js.map