#!/usr/bin/env node
// Sends half a heap profile: the connection breaks, or with FAKE_CUT=short the half passes for the whole.
import { lspDouble } from "./lsp-double.mjs";

lspDouble({ debug: { profile: process.env.FAKE_CUT ?? "cut" } });
