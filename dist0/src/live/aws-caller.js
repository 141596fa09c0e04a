export {};
//# sourceMappingURL=aws-caller.js.map