export {};
//# sourceMappingURL=siem-options.js.map