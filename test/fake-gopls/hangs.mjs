#!/usr/bin/env node
// Answers initialize and then nothing more; only a signal ends it.
import { lspDouble } from "./lsp-double.mjs";

lspDouble({ mute: true, stubborn: true });
