#!/usr/bin/env node
// Panics after the handshake, as v0.12 and v0.13 do when they were built with a Go that is too new.
import { lspDouble } from "./lsp-double.mjs";

const WORDS = `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x1]

goroutine 53 [running]:
golang.org/x/tools/gopls/internal/lsp/cache.localPackageKey(...)
	/src/gopls/internal/lsp/cache/check.go:1234 +0x1
golang.org/x/tools/gopls/internal/lsp/cache.(*snapshot).load(...)
	/src/gopls/internal/lsp/cache/load.go:99 +0x1
`;

lspDouble({ onInitialized: () => process.stderr.write(WORDS, () => process.exit(2)) });
