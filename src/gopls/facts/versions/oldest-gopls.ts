/** The oldest gopls that was measured: its flags, debug pages and messages are known to be those that the gate reads (docs/leakbench.md). */
export const oldestGopls = "v0.9.1";
