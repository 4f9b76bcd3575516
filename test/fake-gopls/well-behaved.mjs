#!/usr/bin/env node
// Does all that gopls does; its leak and its load are chosen by FAKE_* variables.
import { lspDouble } from "./lsp-double.mjs";

lspDouble();
