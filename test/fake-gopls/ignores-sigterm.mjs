#!/usr/bin/env node
// Ignores shutdown, the end of its input and SIGTERM.
import { lspDouble } from "./lsp-double.mjs";

process.on("SIGTERM", () => {});
lspDouble({ mute: true, stubborn: true });
