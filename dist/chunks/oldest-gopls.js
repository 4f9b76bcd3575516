// src/gopls/facts/versions/oldest-gopls.ts
/** The oldest gopls that was measured: its flags, debug pages and messages are known to be those that the gate reads (docs/leakbench.md). */
const oldestGopls = "v0.9.1";
export { oldestGopls as t };
