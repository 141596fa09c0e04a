export {};
//# sourceMappingURL=served-call.js.map