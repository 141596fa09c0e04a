export {};
//# sourceMappingURL=run-call.js.map