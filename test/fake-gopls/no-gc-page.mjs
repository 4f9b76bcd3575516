#!/usr/bin/env node
// Its debug server has no /gc page, like gopls before v0.12.1.
import { lspDouble } from "./lsp-double.mjs";

lspDouble({ debug: { hasGcPage: false } });
