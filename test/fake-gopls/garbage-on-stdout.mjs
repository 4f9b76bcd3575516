#!/usr/bin/env node
// Prints text where messages belong.
import { lspDouble } from "./lsp-double.mjs";

process.stdout.write("warning: this is no message of the protocol\n\n");
lspDouble();
