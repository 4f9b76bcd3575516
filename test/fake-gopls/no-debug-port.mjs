#!/usr/bin/env node
// Never names a debug address on standard error.
import { lspDouble, say } from "./lsp-double.mjs";

say("debug server is not to be had");
lspDouble({ debug: false });
