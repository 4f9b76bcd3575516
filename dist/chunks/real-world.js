import { r as __exportAll } from "./rolldown-runtime.js";
import { D as record, I as failure, O as strictObject, P as closest, S as json, a as parseWholeNumber, c as parseFailOn, i as parsePercent, k as string, n as parseDuration, p as WorkloadFileSchema, r as parseGrowth, s as parseBoolean, y as array } from "./quantities.js";
import { r as needsOwnSession, t as hasUniqueText } from "./workload-facts.js";
import { n as formatBytes, t as formatCount } from "./format-count.js";
import { basename, dirname, resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
// data/personas/eglot.yaml
var eglot_default = {
	"name": "eglot",
	"about": "Emacs with eglot and no other package, so no snippets and no Markdown. This eglot does not name itself, and shows no progress; newer ones do.",
	"version": "eglot 1.9 in Emacs 28.2",
	"sources": ["captured from eglot 1.9 (Debian's elpa-eglot 1.9-2) in Emacs 28.2 (emacs --batch, M-x eglot) by scripts/capture-persona.mjs"],
	"capabilities": {
		"workspace": {
			"applyEdit": true,
			"executeCommand": { "dynamicRegistration": false },
			"workspaceEdit": { "documentChanges": true },
			"didChangeWatchedFiles": { "dynamicRegistration": true },
			"symbol": { "dynamicRegistration": false },
			"configuration": true,
			"workspaceFolders": true
		},
		"textDocument": {
			"synchronization": {
				"dynamicRegistration": false,
				"willSave": true,
				"willSaveWaitUntil": true,
				"didSave": true
			},
			"completion": {
				"dynamicRegistration": false,
				"completionItem": {
					"snippetSupport": false,
					"deprecatedSupport": true,
					"tagSupport": { "valueSet": [1] }
				},
				"contextSupport": true
			},
			"hover": {
				"dynamicRegistration": false,
				"contentFormat": ["plaintext"]
			},
			"signatureHelp": {
				"dynamicRegistration": false,
				"signatureInformation": {
					"parameterInformation": { "labelOffsetSupport": true },
					"activeParameterSupport": true
				}
			},
			"references": { "dynamicRegistration": false },
			"definition": {
				"dynamicRegistration": false,
				"linkSupport": true
			},
			"declaration": {
				"dynamicRegistration": false,
				"linkSupport": true
			},
			"implementation": {
				"dynamicRegistration": false,
				"linkSupport": true
			},
			"typeDefinition": {
				"dynamicRegistration": false,
				"linkSupport": true
			},
			"documentSymbol": {
				"dynamicRegistration": false,
				"hierarchicalDocumentSymbolSupport": true,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] }
			},
			"documentHighlight": { "dynamicRegistration": false },
			"codeAction": {
				"dynamicRegistration": false,
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"quickfix",
					"refactor",
					"refactor.extract",
					"refactor.inline",
					"refactor.rewrite",
					"source",
					"source.organizeImports"
				] } },
				"isPreferredSupport": true
			},
			"formatting": { "dynamicRegistration": false },
			"rangeFormatting": { "dynamicRegistration": false },
			"rename": { "dynamicRegistration": false },
			"publishDiagnostics": {
				"relatedInformation": false,
				"codeDescriptionSupport": false,
				"tagSupport": { "valueSet": [1, 2] }
			}
		},
		"experimental": {}
	},
	"settings": {}
};
// data/personas/full.yaml
var full_default = {
	"name": "full",
	"about": "A client of no editor that can do most of what changes gopls' answers, and asks for semantic tokens and inlay hints.",
	"version": "of this gate",
	"sources": ["LSP 3.17, as far as gopls reads it"],
	"clientInfo": { "name": "gopls-leak-gate" },
	"capabilities": {
		"general": {
			"positionEncodings": ["utf-16"],
			"staleRequestSupport": {
				"cancel": true,
				"retryOnContentModified": []
			}
		},
		"window": {
			"workDoneProgress": true,
			"showDocument": { "support": true },
			"showMessage": { "messageActionItem": { "additionalPropertiesSupport": true } }
		},
		"workspace": {
			"applyEdit": true,
			"configuration": true,
			"workspaceFolders": true,
			"didChangeConfiguration": { "dynamicRegistration": true },
			"didChangeWatchedFiles": {
				"dynamicRegistration": true,
				"relativePatternSupport": true
			},
			"executeCommand": { "dynamicRegistration": true },
			"symbol": {
				"dynamicRegistration": true,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] }
			},
			"semanticTokens": { "refreshSupport": true },
			"codeLens": { "refreshSupport": true },
			"inlayHint": { "refreshSupport": true },
			"workspaceEdit": {
				"documentChanges": true,
				"resourceOperations": [
					"create",
					"rename",
					"delete"
				],
				"failureHandling": "textOnlyTransactional"
			}
		},
		"textDocument": {
			"synchronization": {
				"dynamicRegistration": true,
				"didSave": true
			},
			"publishDiagnostics": {
				"relatedInformation": true,
				"versionSupport": true,
				"codeDescriptionSupport": true,
				"dataSupport": true,
				"tagSupport": { "valueSet": [1, 2] }
			},
			"hover": {
				"dynamicRegistration": true,
				"contentFormat": ["markdown", "plaintext"]
			},
			"definition": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"references": { "dynamicRegistration": true },
			"documentSymbol": {
				"dynamicRegistration": true,
				"hierarchicalDocumentSymbolSupport": true,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] }
			},
			"signatureHelp": {
				"dynamicRegistration": true,
				"contextSupport": true,
				"signatureInformation": {
					"documentationFormat": ["markdown", "plaintext"],
					"parameterInformation": { "labelOffsetSupport": true },
					"activeParameterSupport": true
				}
			},
			"completion": {
				"dynamicRegistration": true,
				"contextSupport": true,
				"completionItem": {
					"snippetSupport": true,
					"commitCharactersSupport": true,
					"documentationFormat": ["markdown", "plaintext"],
					"deprecatedSupport": true,
					"insertReplaceSupport": true,
					"resolveSupport": { "properties": [
						"documentation",
						"detail",
						"additionalTextEdits"
					] },
					"labelDetailsSupport": true
				}
			},
			"codeAction": {
				"dynamicRegistration": true,
				"isPreferredSupport": true,
				"dataSupport": true,
				"resolveSupport": { "properties": ["edit"] },
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"",
					"quickfix",
					"refactor",
					"refactor.extract",
					"refactor.inline",
					"refactor.rewrite",
					"source",
					"source.organizeImports"
				] } }
			},
			"codeLens": { "dynamicRegistration": true },
			"inlayHint": {
				"dynamicRegistration": true,
				"resolveSupport": { "properties": [
					"tooltip",
					"label.tooltip",
					"label.location",
					"label.command"
				] }
			},
			"foldingRange": {
				"dynamicRegistration": true,
				"rangeLimit": 5e3,
				"lineFoldingOnly": true
			},
			"semanticTokens": {
				"dynamicRegistration": true,
				"requests": {
					"range": true,
					"full": { "delta": true }
				},
				"formats": ["relative"],
				"tokenTypes": [
					"namespace",
					"type",
					"class",
					"enum",
					"interface",
					"struct",
					"typeParameter",
					"parameter",
					"variable",
					"property",
					"enumMember",
					"event",
					"function",
					"method",
					"macro",
					"keyword",
					"modifier",
					"comment",
					"string",
					"number",
					"regexp",
					"operator",
					"decorator"
				],
				"tokenModifiers": [
					"declaration",
					"definition",
					"readonly",
					"static",
					"deprecated",
					"abstract",
					"async",
					"modification",
					"documentation",
					"defaultLibrary"
				],
				"overlappingTokenSupport": false,
				"multilineTokenSupport": false
			}
		}
	},
	"settings": {
		"semanticTokens": true,
		"hints": {
			"assignVariableTypes": true,
			"compositeLiteralFields": true,
			"constantValues": true,
			"functionTypeParameters": true,
			"parameterNames": true,
			"rangeVariableTypes": true
		}
	}
};
// data/personas/helix.yaml
var helix_default = {
	"name": "helix",
	"about": "Helix with the settings of its languages.toml.",
	"version": "2025 (client.rs at 0002bec4, languages.toml at 0003a117)",
	"sources": ["helix-editor/helix, helix-lsp/src/client.rs at 0002bec4: Client::initialize", "helix-editor/helix, languages.toml at 0003a117: language-server.gopls.config"],
	"clientInfo": { "name": "helix" },
	"capabilities": {
		"workspace": {
			"configuration": true,
			"didChangeConfiguration": { "dynamicRegistration": false },
			"workspaceFolders": true,
			"applyEdit": true,
			"symbol": { "dynamicRegistration": false },
			"executeCommand": { "dynamicRegistration": false },
			"inlayHint": { "refreshSupport": false },
			"workspaceEdit": {
				"documentChanges": true,
				"resourceOperations": [
					"create",
					"rename",
					"delete"
				],
				"failureHandling": "abort",
				"normalizesLineEndings": false
			},
			"didChangeWatchedFiles": {
				"dynamicRegistration": true,
				"relativePatternSupport": false
			},
			"fileOperations": {
				"willRename": true,
				"didRename": true
			}
		},
		"textDocument": {
			"completion": {
				"completionItem": {
					"snippetSupport": true,
					"resolveSupport": { "properties": [
						"documentation",
						"detail",
						"additionalTextEdits"
					] },
					"insertReplaceSupport": true,
					"deprecatedSupport": true,
					"tagSupport": { "valueSet": [1] }
				},
				"completionItemKind": {}
			},
			"hover": { "contentFormat": ["markdown"] },
			"signatureHelp": { "signatureInformation": {
				"documentationFormat": ["markdown"],
				"parameterInformation": { "labelOffsetSupport": true },
				"activeParameterSupport": true
			} },
			"rename": {
				"dynamicRegistration": false,
				"prepareSupport": true,
				"honorsChangeAnnotations": false
			},
			"formatting": { "dynamicRegistration": false },
			"codeAction": {
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"",
					"quickfix",
					"refactor",
					"refactor.extract",
					"refactor.inline",
					"refactor.rewrite",
					"source",
					"source.organizeImports"
				] } },
				"isPreferredSupport": true,
				"disabledSupport": true,
				"dataSupport": true,
				"resolveSupport": { "properties": ["edit", "command"] }
			},
			"publishDiagnostics": {
				"versionSupport": true,
				"tagSupport": { "valueSet": [1, 2] }
			},
			"inlayHint": { "dynamicRegistration": false }
		},
		"window": { "workDoneProgress": true },
		"general": { "positionEncodings": [
			"utf-8",
			"utf-32",
			"utf-16"
		] }
	},
	"settings": { "hints": {
		"assignVariableTypes": true,
		"compositeLiteralFields": true,
		"constantValues": true,
		"functionTypeParameters": true,
		"parameterNames": true,
		"rangeVariableTypes": true
	} }
};
// data/personas/neovim.yaml
var neovim_default = {
	"name": "neovim",
	"about": "Neovim's own language client with the gopls of nvim-lspconfig, which sets nothing.",
	"version": "0.11.4 (nvim-lspconfig at 02dda580)",
	"sources": ["captured from Neovim 0.11.4 (nvim --headless --clean, vim.lsp.config and vim.lsp.enable) by scripts/capture-persona.mjs", "neovim/nvim-lspconfig, lsp/gopls.lua at 02dda580"],
	"clientInfo": {
		"name": "Neovim",
		"version": "0.11.4+v0.11.4"
	},
	"capabilities": {
		"general": { "positionEncodings": [
			"utf-8",
			"utf-16",
			"utf-32"
		] },
		"workspace": {
			"workspaceFolders": true,
			"applyEdit": true,
			"workspaceEdit": { "resourceOperations": [
				"rename",
				"create",
				"delete"
			] },
			"didChangeWatchedFiles": {
				"relativePatternSupport": true,
				"dynamicRegistration": false
			},
			"inlayHint": { "refreshSupport": true },
			"symbol": {
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] },
				"dynamicRegistration": false
			},
			"semanticTokens": { "refreshSupport": true },
			"configuration": true,
			"didChangeConfiguration": { "dynamicRegistration": false }
		},
		"textDocument": {
			"hover": {
				"contentFormat": ["markdown", "plaintext"],
				"dynamicRegistration": true
			},
			"references": { "dynamicRegistration": false },
			"implementation": { "linkSupport": true },
			"synchronization": {
				"didSave": true,
				"willSaveWaitUntil": true,
				"willSave": true,
				"dynamicRegistration": false
			},
			"typeDefinition": { "linkSupport": true },
			"callHierarchy": { "dynamicRegistration": false },
			"signatureHelp": {
				"signatureInformation": {
					"documentationFormat": ["markdown", "plaintext"],
					"activeParameterSupport": true,
					"parameterInformation": { "labelOffsetSupport": true }
				},
				"dynamicRegistration": false
			},
			"codeAction": {
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"",
					"quickfix",
					"refactor",
					"refactor.extract",
					"refactor.inline",
					"refactor.rewrite",
					"source",
					"source.organizeImports"
				] } },
				"dynamicRegistration": true,
				"isPreferredSupport": true,
				"dataSupport": true,
				"resolveSupport": { "properties": ["edit", "command"] }
			},
			"diagnostic": {
				"tagSupport": { "valueSet": [1, 2] },
				"dynamicRegistration": false
			},
			"formatting": { "dynamicRegistration": true },
			"semanticTokens": {
				"dynamicRegistration": false,
				"formats": ["relative"],
				"requests": {
					"full": { "delta": true },
					"range": false
				},
				"tokenModifiers": [
					"declaration",
					"definition",
					"readonly",
					"static",
					"deprecated",
					"abstract",
					"async",
					"modification",
					"documentation",
					"defaultLibrary"
				],
				"serverCancelSupport": false,
				"augmentsSyntaxTokens": true,
				"tokenTypes": [
					"namespace",
					"type",
					"class",
					"enum",
					"interface",
					"struct",
					"typeParameter",
					"parameter",
					"variable",
					"property",
					"enumMember",
					"event",
					"function",
					"method",
					"macro",
					"keyword",
					"modifier",
					"comment",
					"string",
					"number",
					"regexp",
					"operator",
					"decorator"
				],
				"overlappingTokenSupport": true,
				"multilineTokenSupport": false
			},
			"documentHighlight": { "dynamicRegistration": false },
			"inlayHint": {
				"resolveSupport": { "properties": [
					"textEdits",
					"tooltip",
					"location",
					"command"
				] },
				"dynamicRegistration": true
			},
			"foldingRange": {
				"lineFoldingOnly": true,
				"foldingRangeKind": { "valueSet": [
					"comment",
					"imports",
					"region"
				] },
				"foldingRange": { "collapsedText": true },
				"dynamicRegistration": false
			},
			"documentSymbol": {
				"hierarchicalDocumentSymbolSupport": true,
				"dynamicRegistration": false,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] }
			},
			"codeLens": {
				"resolveSupport": { "properties": ["command"] },
				"dynamicRegistration": false
			},
			"publishDiagnostics": {
				"tagSupport": { "valueSet": [1, 2] },
				"dataSupport": true,
				"relatedInformation": true
			},
			"declaration": { "linkSupport": true },
			"definition": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"rangeFormatting": {
				"rangesSupport": true,
				"dynamicRegistration": true
			},
			"rename": {
				"prepareSupport": true,
				"dynamicRegistration": true
			},
			"completion": {
				"dynamicRegistration": false,
				"contextSupport": true,
				"completionItem": {
					"snippetSupport": true,
					"commitCharactersSupport": false,
					"preselectSupport": false,
					"deprecatedSupport": true,
					"documentationFormat": ["markdown", "plaintext"],
					"tagSupport": { "valueSet": [1] },
					"resolveSupport": { "properties": ["additionalTextEdits", "command"] }
				},
				"completionItemKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25
				] },
				"completionList": { "itemDefaults": [
					"editRange",
					"insertTextFormat",
					"insertTextMode",
					"data"
				] }
			}
		},
		"window": {
			"showMessage": { "messageActionItem": { "additionalPropertiesSupport": true } },
			"showDocument": { "support": true },
			"workDoneProgress": true
		}
	},
	"settings": {}
};
// data/personas/vscode.yaml
var vscode_default = {
	"name": "vscode",
	"about": "Visual Studio Code with the Go extension. Of the extension's settings, those that it sends when nothing is set; its go.diagnostic.vulncheck is left out, so that gopls' own default holds.",
	"version": "Go extension 0.48 (vscode-languageclient 8.1.0)",
	"sources": [
		"captured from vscode-languageclient 8.1.0 by scripts/capture-vscode.mjs; golang/vscode-go, extension/package.json at 0003dc76, names that version",
		"golang/vscode-go, extension/src/language/goLanguageServer.ts at 050243cf: GoLanguageClient.fillInitializeParams for capabilities.experimental; passInlayHintConfigToGopls and passLinkifyShowMessageToGopls for the settings",
		"https://github.com/golang/vscode-go/blob/master/docs/settings.md"
	],
	"clientInfo": { "name": "Visual Studio Code" },
	"capabilities": {
		"workspace": {
			"applyEdit": true,
			"workspaceEdit": {
				"documentChanges": true,
				"resourceOperations": [
					"create",
					"rename",
					"delete"
				],
				"failureHandling": "textOnlyTransactional",
				"normalizesLineEndings": true,
				"changeAnnotationSupport": { "groupsOnLabel": true }
			},
			"configuration": true,
			"didChangeWatchedFiles": {
				"dynamicRegistration": true,
				"relativePatternSupport": true
			},
			"symbol": {
				"dynamicRegistration": true,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] },
				"tagSupport": { "valueSet": [1] },
				"resolveSupport": { "properties": ["location.range"] }
			},
			"codeLens": { "refreshSupport": true },
			"executeCommand": { "dynamicRegistration": true },
			"didChangeConfiguration": { "dynamicRegistration": true },
			"workspaceFolders": true,
			"semanticTokens": { "refreshSupport": true },
			"fileOperations": {
				"dynamicRegistration": true,
				"didCreate": true,
				"didRename": true,
				"didDelete": true,
				"willCreate": true,
				"willRename": true,
				"willDelete": true
			},
			"inlineValue": { "refreshSupport": true },
			"inlayHint": { "refreshSupport": true },
			"diagnostics": { "refreshSupport": true }
		},
		"textDocument": {
			"publishDiagnostics": {
				"relatedInformation": true,
				"versionSupport": false,
				"tagSupport": { "valueSet": [1, 2] },
				"codeDescriptionSupport": true,
				"dataSupport": true
			},
			"synchronization": {
				"dynamicRegistration": true,
				"willSave": true,
				"willSaveWaitUntil": true,
				"didSave": true
			},
			"completion": {
				"dynamicRegistration": true,
				"contextSupport": true,
				"completionItem": {
					"snippetSupport": true,
					"commitCharactersSupport": true,
					"documentationFormat": ["markdown", "plaintext"],
					"deprecatedSupport": true,
					"preselectSupport": true,
					"tagSupport": { "valueSet": [1] },
					"insertReplaceSupport": true,
					"resolveSupport": { "properties": [
						"documentation",
						"detail",
						"additionalTextEdits"
					] },
					"insertTextModeSupport": { "valueSet": [1, 2] },
					"labelDetailsSupport": true
				},
				"insertTextMode": 2,
				"completionItemKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25
				] },
				"completionList": { "itemDefaults": [
					"commitCharacters",
					"editRange",
					"insertTextFormat",
					"insertTextMode"
				] }
			},
			"hover": {
				"dynamicRegistration": true,
				"contentFormat": ["markdown", "plaintext"]
			},
			"signatureHelp": {
				"dynamicRegistration": true,
				"signatureInformation": {
					"documentationFormat": ["markdown", "plaintext"],
					"parameterInformation": { "labelOffsetSupport": true },
					"activeParameterSupport": true
				},
				"contextSupport": true
			},
			"definition": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"references": { "dynamicRegistration": true },
			"documentHighlight": { "dynamicRegistration": true },
			"documentSymbol": {
				"dynamicRegistration": true,
				"symbolKind": { "valueSet": [
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12,
					13,
					14,
					15,
					16,
					17,
					18,
					19,
					20,
					21,
					22,
					23,
					24,
					25,
					26
				] },
				"hierarchicalDocumentSymbolSupport": true,
				"tagSupport": { "valueSet": [1] },
				"labelSupport": true
			},
			"codeAction": {
				"dynamicRegistration": true,
				"isPreferredSupport": true,
				"disabledSupport": true,
				"dataSupport": true,
				"resolveSupport": { "properties": ["edit"] },
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"",
					"quickfix",
					"refactor",
					"refactor.extract",
					"refactor.inline",
					"refactor.rewrite",
					"source",
					"source.organizeImports"
				] } },
				"honorsChangeAnnotations": false
			},
			"codeLens": { "dynamicRegistration": true },
			"formatting": { "dynamicRegistration": true },
			"rangeFormatting": { "dynamicRegistration": true },
			"onTypeFormatting": { "dynamicRegistration": true },
			"rename": {
				"dynamicRegistration": true,
				"prepareSupport": true,
				"prepareSupportDefaultBehavior": 1,
				"honorsChangeAnnotations": true
			},
			"documentLink": {
				"dynamicRegistration": true,
				"tooltipSupport": true
			},
			"typeDefinition": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"implementation": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"colorProvider": { "dynamicRegistration": true },
			"foldingRange": {
				"dynamicRegistration": true,
				"rangeLimit": 5e3,
				"lineFoldingOnly": true,
				"foldingRangeKind": { "valueSet": [
					"comment",
					"imports",
					"region"
				] },
				"foldingRange": { "collapsedText": false }
			},
			"declaration": {
				"dynamicRegistration": true,
				"linkSupport": true
			},
			"selectionRange": { "dynamicRegistration": true },
			"callHierarchy": { "dynamicRegistration": true },
			"semanticTokens": {
				"dynamicRegistration": true,
				"tokenTypes": [
					"namespace",
					"type",
					"class",
					"enum",
					"interface",
					"struct",
					"typeParameter",
					"parameter",
					"variable",
					"property",
					"enumMember",
					"event",
					"function",
					"method",
					"macro",
					"keyword",
					"modifier",
					"comment",
					"string",
					"number",
					"regexp",
					"operator",
					"decorator"
				],
				"tokenModifiers": [
					"declaration",
					"definition",
					"readonly",
					"static",
					"deprecated",
					"abstract",
					"async",
					"modification",
					"documentation",
					"defaultLibrary"
				],
				"formats": ["relative"],
				"requests": {
					"range": true,
					"full": { "delta": true }
				},
				"multilineTokenSupport": false,
				"overlappingTokenSupport": false,
				"serverCancelSupport": true,
				"augmentsSyntaxTokens": true
			},
			"linkedEditingRange": { "dynamicRegistration": true },
			"typeHierarchy": { "dynamicRegistration": true },
			"inlineValue": { "dynamicRegistration": true },
			"inlayHint": {
				"dynamicRegistration": true,
				"resolveSupport": { "properties": [
					"tooltip",
					"textEdits",
					"label.tooltip",
					"label.location",
					"label.command"
				] }
			},
			"diagnostic": {
				"dynamicRegistration": true,
				"relatedDocumentSupport": false
			}
		},
		"window": {
			"showMessage": { "messageActionItem": { "additionalPropertiesSupport": true } },
			"showDocument": { "support": true },
			"workDoneProgress": true
		},
		"general": {
			"staleRequestSupport": {
				"cancel": true,
				"retryOnContentModified": [
					"textDocument/semanticTokens/full",
					"textDocument/semanticTokens/range",
					"textDocument/semanticTokens/full/delta"
				]
			},
			"regularExpressions": {
				"engine": "ECMAScript",
				"version": "ES2020"
			},
			"markdown": {
				"parser": "marked",
				"version": "1.1.0"
			},
			"positionEncodings": ["utf-16"]
		},
		"notebookDocument": { "synchronization": {
			"dynamicRegistration": true,
			"executionSummarySupport": true
		} },
		"experimental": { "progressMessageStyles": ["log"] }
	},
	"settings": {
		"ui.inlayhint.hints": {
			"assignVariableTypes": false,
			"compositeLiteralFields": false,
			"compositeLiteralTypes": false,
			"constantValues": false,
			"functionTypeParameters": false,
			"parameterNames": false,
			"rangeVariableTypes": false
		},
		"linkifyShowMessage": true
	}
};
// data/personas/zed.yaml
var zed_default = {
	"name": "zed",
	"about": "Zed with its own Go support. Newer ones also speak of pulled diagnostics and semantic tokens.",
	"version": "spring of 2025",
	"sources": ["zed-industries/zed, crates/lsp/src/lsp.rs: default_initialize_params, a copy from the spring of 2025 whose commit is not known; at 00674967 (2024) it has no general, codeLens and documentSymbol yet", "zed-industries/zed, docs/src/languages/go.md at 022ce7d8: initialization options of gopls"],
	"clientInfo": { "name": "Zed" },
	"capabilities": {
		"general": { "positionEncodings": ["utf-16"] },
		"workspace": {
			"configuration": true,
			"didChangeWatchedFiles": {
				"dynamicRegistration": true,
				"relativePatternSupport": true
			},
			"didChangeConfiguration": { "dynamicRegistration": true },
			"workspaceFolders": true,
			"symbol": {},
			"inlayHint": { "refreshSupport": true },
			"diagnostic": {},
			"codeLens": { "refreshSupport": true },
			"workspaceEdit": {
				"resourceOperations": [
					"create",
					"rename",
					"delete"
				],
				"documentChanges": true,
				"snippetEditSupport": true
			},
			"fileOperations": {
				"dynamicRegistration": false,
				"didRename": true,
				"willRename": true
			},
			"applyEdit": true,
			"executeCommand": { "dynamicRegistration": false }
		},
		"textDocument": {
			"definition": { "linkSupport": true },
			"codeAction": {
				"codeActionLiteralSupport": { "codeActionKind": { "valueSet": [
					"refactor",
					"quickfix",
					"source"
				] } },
				"dataSupport": true,
				"resolveSupport": { "properties": [
					"kind",
					"diagnostics",
					"isPreferred",
					"disabled",
					"edit",
					"command"
				] }
			},
			"completion": {
				"completionItem": {
					"snippetSupport": true,
					"resolveSupport": { "properties": [
						"additionalTextEdits",
						"command",
						"documentation"
					] },
					"insertReplaceSupport": true,
					"labelDetailsSupport": true,
					"insertTextModeSupport": { "valueSet": [1, 2] }
				},
				"insertTextMode": 2,
				"completionList": { "itemDefaults": [
					"commitCharacters",
					"editRange",
					"insertTextMode",
					"insertTextFormat",
					"data"
				] },
				"contextSupport": true
			},
			"rename": {
				"prepareSupport": true,
				"prepareSupportDefaultBehavior": 1
			},
			"hover": { "contentFormat": ["markdown"] },
			"inlayHint": {
				"resolveSupport": { "properties": [
					"textEdits",
					"tooltip",
					"label.tooltip",
					"label.location",
					"label.command"
				] },
				"dynamicRegistration": false
			},
			"publishDiagnostics": { "relatedInformation": true },
			"formatting": { "dynamicRegistration": true },
			"rangeFormatting": { "dynamicRegistration": true },
			"onTypeFormatting": { "dynamicRegistration": true },
			"signatureHelp": { "signatureInformation": {
				"documentationFormat": ["markdown", "plaintext"],
				"parameterInformation": { "labelOffsetSupport": true },
				"activeParameterSupport": true
			} },
			"synchronization": { "didSave": true },
			"codeLens": { "dynamicRegistration": false },
			"documentSymbol": { "hierarchicalDocumentSymbolSupport": true }
		},
		"experimental": {
			"serverStatusNotification": true,
			"localDocs": true
		},
		"window": {
			"workDoneProgress": true,
			"showMessage": {}
		}
	},
	"settings": { "hints": {
		"assignVariableTypes": true,
		"compositeLiteralFields": true,
		"constantValues": true,
		"functionTypeParameters": true,
		"parameterNames": true,
		"rangeVariableTypes": true,
		"compositeLiteralTypes": true
	} }
};
// src/gopls/facts/persona.ts
/** What an editor says of itself to gopls, and which settings of gopls its Go support sends when its user sets nothing. */
const PersonaSchema = strictObject({
	name: string().regex(/^[a-z]+$/),
	about: string().min(1),
	/** Version of the editor, and of its Go support where that is another program. */
	version: string().min(1),
	/** Where this is from: a page of documentation, a file of source, or what it was captured from and how. */
	sources: array(string().min(1)).min(1),
	/** Absent where the editor does not name itself. */
	clientInfo: strictObject({
		name: string().min(1),
		version: string().optional()
	}).optional(),
	/** `capabilities` of `initialize`, as the editor sends them. */
	capabilities: record(string(), json()),
	settings: record(string(), json())
});
// src/gopls/facts/personas.ts
/** The editors that the gate can pass for, the default first. */
const personas = [
	full_default,
	vscode_default,
	neovim_default,
	zed_default,
	eglot_default,
	helix_default
].map((table) => PersonaSchema.parse(table));
/** The editor of that name. Throws bad-value with the nearest name; `option` is how the error names the place. */
function persona(name, option = "--editor") {
	const found = personas.find((one) => one.name === name);
	if (found) return found;
	const names = personas.map((one) => one.name);
	const meant = closest(name, names);
	const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
	throw failure("bad-value", {
		option,
		value: name,
		expected: meant === void 0 ? list : `${list}; did you mean ${meant}`
	});
}
// data/workloads/agent.yaml
var agent_default = {
	"name": "agent",
	"about": "What an AI agent does in a burst: opens eight files, makes one edit in each, asks for diagnostics, symbols and references, takes the edits back and closes the files.",
	"finds": ["what is kept for files that are open for a moment only", "results of pulled diagnostics"],
	"cost": "8 files, 16 edits, 32 requests an iteration; about 2 s each.",
	"session": "own",
	"settings": { "pullDiagnostics": true },
	"iterations": 2,
	"iteration": [
		{
			"do": "repeat",
			"times": 8,
			"steps": [{
				"do": "open",
				"file": "**/*.go"
			}, {
				"do": "edit",
				"file": "**/*.go",
				"insert": "\n// leakGate: one edit of a burst.\n"
			}]
		},
		{ "do": "settle" },
		{
			"do": "repeat",
			"times": 8,
			"steps": [
				{
					"do": "ask",
					"file": "**/*.go",
					"method": "textDocument/diagnostic"
				},
				{
					"do": "ask",
					"file": "**/*.go",
					"method": "textDocument/documentSymbol"
				},
				{
					"do": "ask",
					"file": "**/*.go",
					"method": "textDocument/references"
				},
				{
					"do": "ask",
					"file": "**/*.go",
					"method": "textDocument/hover"
				}
			]
		},
		{
			"do": "repeat",
			"times": 8,
			"steps": [{
				"do": "take-back",
				"file": "**/*.go"
			}, {
				"do": "close",
				"file": "**/*.go"
			}]
		},
		{ "do": "settle" }
	]
};
// data/workloads/branch-switch.yaml
var branch_switch_default = {
	"name": "branch-switch",
	"about": "Switches to another branch and back: up to forty files change on disk at once, one comes, one goes, and the editor's watcher tells of all of them in one notification, while two files are open.",
	"finds": ["metadata, parse results and diagnostics that are kept for the state that was left"],
	"cost": "2 notifications with up to 42 files an iteration; 1 s to 3 s each.",
	"session": "own",
	"iterations": 2,
	"setup": [
		{
			"do": "open",
			"file": "largest"
		},
		{
			"do": "open",
			"file": "visited"
		},
		{ "do": "settle" }
	],
	"iteration": [
		{
			"do": "write-by-rename",
			"file": "**/*.go",
			"most": 40,
			"insert": "\nfunc leakGateBranch${file}() int { return ${file} }\n"
		},
		{
			"do": "create-on-disk",
			"path": "leakgatebranch/leakgatebranch.go",
			"insert": "package leakgatebranch\n\nfunc New() int { return 1 }\n"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/documentSymbol"
		},
		{ "do": "restore-on-disk" },
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		}
	],
	"teardown": [
		{
			"do": "close",
			"file": "largest"
		},
		{
			"do": "close",
			"file": "visited"
		},
		{ "do": "settle" }
	]
};
// data/workloads/completion-storm.yaml
var completion_storm_default = {
	"name": "completion-storm",
	"about": "Types a declaration into a file a character at a time and asks for completions all the while; half of them are cancelled, as editors do when the next key comes.",
	"finds": ["what is kept for requests that were cancelled", "candidates and snapshots that completions hold on to"],
	"cost": "35 edits, 10 requests and 15 cancelled ones an iteration; about 2 s each.",
	"iterations": 2,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "type",
			"file": "in-turn",
			"insert": "\nvar leakGateTyped = len(\"storm\")\n",
			"ms": 40
		},
		{
			"do": "repeat",
			"times": 5,
			"steps": [{
				"do": "cancel",
				"file": "most-imported",
				"method": "textDocument/completion"
			}, {
				"do": "ask",
				"file": "most-imported",
				"method": "textDocument/completion"
			}]
		},
		{ "do": "settle" },
		{
			"do": "repeat",
			"times": 5,
			"steps": [
				{
					"do": "cancel",
					"file": "most-imported",
					"method": "textDocument/completion",
					"ms": 5
				},
				{
					"do": "cancel",
					"file": "most-imported",
					"method": "textDocument/references",
					"ms": 1
				},
				{
					"do": "ask",
					"file": "most-imported",
					"method": "textDocument/signatureHelp"
				}
			]
		},
		{
			"do": "take-back",
			"file": "in-turn"
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/config-change.yaml
var config_change_default = {
	"name": "config-change",
	"about": "Changes gopls' settings and takes them back: a build tag, with which all is loaded anew, and a set of hints, with which nothing of the Go code is another. gopls makes new views for either.",
	"finds": ["views that stay after the settings that made them are gone"],
	"cost": "4 changes of settings an iteration; about 1.5 s each.",
	"session": "own",
	"iterations": 2,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "change-configuration",
			"settings": { "buildFlags": ["-tags=leakgate"] }
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/hover"
		},
		{
			"do": "change-configuration",
			"settings": { "buildFlags": [] }
		},
		{ "do": "settle" },
		{
			"do": "change-configuration",
			"settings": {
				"buildFlags": [],
				"hints": {
					"parameterNames": false,
					"constantValues": false
				}
			}
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/inlayHint"
		},
		{
			"do": "change-configuration",
			"settings": {}
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/diagnostics-churn.yaml
var diagnostics_churn_default = {
	"name": "diagnostics-churn",
	"about": "Breaks the build and mends it: a type error, a syntax error and a missing import in the package that is imported most, so that its importers are checked and diagnosed again.",
	"finds": ["diagnostics, reports and packages that are kept for states with errors"],
	"cost": "6 edits an iteration; about 40 s.",
	"iterations": 4,
	"setup": [
		{
			"do": "open",
			"file": "most-imported"
		},
		{
			"do": "open",
			"file": "leaf"
		},
		{ "do": "settle" }
	],
	"iteration": [
		{
			"do": "edit",
			"file": "most-imported",
			"insert": "\nfunc leakGateWrongType() int { return \"no number\" }\n"
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "most-imported"
		},
		{ "do": "settle" },
		{
			"do": "edit",
			"file": "most-imported",
			"insert": "\nfunc leakGateUnfinished( {\n"
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "most-imported"
		},
		{ "do": "settle" },
		{
			"do": "edit",
			"file": "most-imported",
			"insert": "\nvar leakGateMissing = leakgatemissing.Value\n"
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "most-imported"
		},
		{ "do": "settle" }
	],
	"teardown": [
		{
			"do": "close",
			"file": "most-imported"
		},
		{
			"do": "close",
			"file": "leaf"
		},
		{ "do": "settle" }
	]
};
// data/workloads/everyday.yaml
var everyday_default = {
	"name": "everyday",
	"about": "Keeps some files open; types a function in two parts into one of them while another file is opened, asks what editors ask (hover, definition, references, completion and eight more), takes the edit back and closes the other file. The texts repeat, so every cache closes the loop too and whatever still grows is kept for good.",
	"finds": [
		"what is kept for each request",
		"what is kept for each change of a file",
		"what is kept for each file that is opened and closed"
	],
	"cost": "12 requests, 3 changes, 1 open and close; about half a second",
	"iterations": 8,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "open",
			"file": "visited"
		},
		{
			"do": "edit",
			"file": "in-turn",
			"text": "repeat",
			"part": 0
		},
		{
			"do": "edit",
			"file": "in-turn",
			"text": "repeat",
			"part": 1
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/hover"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/definition"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/references"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/completion"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/signatureHelp"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/documentSymbol"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/semanticTokens/full"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/codeAction"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/codeLens"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/inlayHint"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/foldingRange"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "workspace/symbol"
		},
		{
			"do": "take-back",
			"file": "in-turn"
		},
		{
			"do": "close",
			"file": "visited"
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/folders.yaml
var folders_default = {
	"name": "folders",
	"about": "Adds a second module as a workspace folder, and removes it: gopls makes a view of it and must let go of all of it.",
	"finds": ["views, snapshots and their metadata that stay after a folder is gone"],
	"cost": "1 folder of 8 packages an iteration; about 1.5 s each.",
	"session": "own",
	"iterations": 2,
	"setup": [{
		"do": "open",
		"file": "largest"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "add-folder",
			"folder": "synthetic:8x120"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "New" }
		},
		{
			"do": "remove-folder",
			"folder": "synthetic:8x120"
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "largest"
	}, { "do": "settle" }]
};
// data/workloads/go-mod-edit.yaml
var go_mod_edit_default = {
	"name": "go-mod-edit",
	"about": "Adds a requirement to go.mod on disk and removes it: each time gopls loads the workspace anew. What is required is a small module that is made for it, so nothing is downloaded.",
	"finds": ["metadata and module information that survive a reload"],
	"cost": "2 reloads of the workspace an iteration; 1 s to 3 s each.",
	"session": "own",
	"iterations": 2,
	"setup": [
		{
			"do": "create-on-disk",
			"path": "leakgateadded/go.mod",
			"insert": "module leakgate.example/added\n\ngo 1.18\n"
		},
		{
			"do": "create-on-disk",
			"path": "leakgateadded/added.go",
			"insert": "package added\n\n// One is one.\nfunc One() int { return 1 }\n"
		},
		{
			"do": "open",
			"file": "largest"
		},
		{ "do": "settle" }
	],
	"iteration": [
		{
			"do": "change-on-disk",
			"file": "go.mod",
			"insert": "\nrequire leakgate.example/added v0.0.0\n\nreplace leakgate.example/added => ./leakgateadded\n"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{ "do": "restore-on-disk" },
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		}
	],
	"teardown": [
		{
			"do": "close",
			"file": "largest"
		},
		{ "do": "restore-on-disk" },
		{ "do": "settle" }
	]
};
// data/workloads/idle.yaml
var idle_default = {
	"name": "idle",
	"about": "Nothing: files are open and nobody touches them. What grows here grows with time, or with being looked at.",
	"finds": ["timers, telemetry and watchers that keep something each time"],
	"cost": "0.5 s an iteration; about 40 s.",
	"iterations": 4,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [{
		"do": "idle",
		"ms": 500
	}],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/navigate.yaml
var navigate_default = {
	"name": "navigate",
	"about": "Reads and edits nothing: hovers, follows definitions, finds references, implementations and callers in some open files, as one does who tries to understand a program.",
	"finds": ["what is kept for each request, such as a context whose cancel is never called (CL-D)", "caches of cross-references without a limit"],
	"cost": "12 requests an iteration; about 25 s.",
	"iterations": 8,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/documentSymbol"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/hover"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/definition"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/references"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/implementation",
			"at": {
				"pattern": "^type ",
				"side": "after"
			}
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/documentHighlight"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "callHierarchy/incomingCalls"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "callHierarchy/outgoingCalls"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/documentLink"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/foldingRange"
		}
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/open-close.yaml
var open_close_default = {
	"name": "open-close",
	"about": "Opens a file of a package that was not opened before, looks at it, and closes it: a tour through all packages of the workspace, slowly enough that the files that gopls keeps for a minute do not pile up.",
	"finds": ["what is kept for each package that was ever open (CL-A)"],
	"cost": "3 requests and a package an iteration; 0.7 s each, and 90 s of soak.",
	"iterations": 12,
	"tour": {
		"of": "packages",
		"ms": 700
	},
	"iteration": [
		{
			"do": "open",
			"file": "next"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "next",
			"method": "textDocument/hover"
		},
		{
			"do": "ask",
			"file": "next",
			"method": "textDocument/documentSymbol"
		},
		{
			"do": "ask",
			"file": "next",
			"method": "textDocument/foldingRange"
		},
		{
			"do": "close",
			"file": "next"
		},
		{ "do": "settle" }
	]
};
// data/workloads/refactor.yaml
var refactor_default = {
	"name": "refactor",
	"about": "Renames a function everywhere and back, extracts an expression and takes it back, organizes imports.",
	"finds": ["what refactorings keep of the packages that they check", "files that were opened only to be edited"],
	"cost": "2 renames, 2 code actions an iteration; about 40 s, more where the function is used in many files.",
	"iterations": 3,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/prepareRename"
		},
		{
			"do": "rename-and-back",
			"file": "in-turn"
		},
		{
			"do": "apply-action",
			"file": "in-turn",
			"kind": "refactor.extract",
			"at": { "pattern": "(?<=:= )[\\w.]+\\([^()\\n]*\\)$" }
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "in-turn"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/codeAction",
			"params": { "context": {
				"diagnostics": [],
				"only": ["source.organizeImports"]
			} }
		}
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/save.yaml
var save_default = {
	"name": "save",
	"about": "Edits a file, formats it and organizes its imports as editors do on save, saves it, takes the edit back and saves again.",
	"finds": ["what is kept for each save", "analyses that run on save and keep their results"],
	"cost": "2 saves, 2 edits, 2 requests an iteration; about 35 s.",
	"session": "own",
	"iterations": 4,
	"setup": [{
		"do": "open",
		"file": "in-turn"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "edit",
			"file": "in-turn",
			"text": "repeat"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/formatting"
		},
		{
			"do": "ask",
			"file": "in-turn",
			"method": "textDocument/codeAction",
			"params": { "context": {
				"diagnostics": [],
				"only": ["source.organizeImports"]
			} }
		},
		{
			"do": "save",
			"file": "in-turn"
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "in-turn"
		},
		{
			"do": "save",
			"file": "in-turn"
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "in-turn"
	}, { "do": "settle" }]
};
// data/workloads/type-repeat.yaml
var type_repeat_default = {
	"name": "type-repeat",
	"about": "Keeps the largest file open and types a function of a fixed set, one change after another, then takes it back; after each change it hovers, so that the package is checked although its diagnostics are in a cache. The texts were all seen before, so whatever still grows with an edit is kept for its own sake and not for a new text.",
	"finds": ["what is kept for each version of a file, such as a line table for every edit (CL-B)", "parse results that are never invalidated, as far as they do not depend on the text"],
	"cost": "5 edits and 5 requests an iteration; about 35 s.",
	"iterations": 4,
	"setup": [{
		"do": "open",
		"file": "largest"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "edit",
			"file": "largest",
			"text": "repeat",
			"part": 0
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{
			"do": "edit",
			"file": "largest",
			"text": "repeat",
			"part": 1
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{
			"do": "take-back",
			"file": "largest"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{
			"do": "edit",
			"file": "largest",
			"text": "repeat"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{
			"do": "take-back",
			"file": "largest"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		}
	],
	"teardown": [{
		"do": "close",
		"file": "largest"
	}, { "do": "settle" }]
};
// data/workloads/type-unique.yaml
var type_unique_default = {
	"name": "type-unique",
	"about": "Keeps the largest file open and types four functions that were never typed before, then takes them back. It shows what gopls keeps for each new text; caches with a fixed cap are subtracted.",
	"finds": ["what is kept for each text that was never there before", "caches by content without a cap"],
	"cost": "5 changes; about half a second",
	"iterations": 3,
	"setup": [{
		"do": "open",
		"file": "largest"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "edit",
			"file": "largest",
			"text": "unique"
		},
		{ "do": "settle" },
		{
			"do": "edit",
			"file": "largest",
			"text": "unique"
		},
		{ "do": "settle" },
		{
			"do": "edit",
			"file": "largest",
			"text": "unique"
		},
		{ "do": "settle" },
		{
			"do": "edit",
			"file": "largest",
			"text": "unique"
		},
		{ "do": "settle" },
		{
			"do": "take-back",
			"file": "largest"
		},
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "largest"
	}, { "do": "settle" }]
};
// data/workloads/workspace-symbols.yaml
var workspace_symbols_default = {
	"name": "workspace-symbols",
	"about": "Searches symbols of the whole workspace as one types a name: a letter, two, the whole.",
	"finds": ["symbol indexes that are built again and again and kept"],
	"cost": "6 requests an iteration; about 25 s, more in large workspaces.",
	"iterations": 4,
	"setup": [{
		"do": "open",
		"file": "largest"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "s" }
		},
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "st" }
		},
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "str" }
		},
		{
			"do": "ask",
			"method": "workspace/symbol"
		},
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "'New" }
		},
		{
			"do": "ask",
			"method": "workspace/symbol",
			"params": { "query": "noSuchSymbolAnywhere" }
		}
	],
	"teardown": [{
		"do": "close",
		"file": "largest"
	}, { "do": "settle" }]
};
// data/workloads/write-by-rename.yaml
var write_by_rename_default = {
	"name": "write-by-rename",
	"about": "A program beside the editor changes a file as Vim and formatters write it: a new file takes the place of the old one. Once it is open in the editor, once not.",
	"finds": ["what is kept for each file event, and for files that vanish and come again"],
	"cost": "4 events of files an iteration; about 35 s.",
	"session": "own",
	"iterations": 4,
	"setup": [{
		"do": "open",
		"file": "largest"
	}, { "do": "settle" }],
	"iteration": [
		{
			"do": "write-by-rename",
			"file": "most-imported",
			"text": "repeat"
		},
		{ "do": "settle" },
		{
			"do": "ask",
			"file": "largest",
			"method": "textDocument/hover"
		},
		{ "do": "restore-on-disk" },
		{ "do": "settle" },
		{
			"do": "write-by-rename",
			"file": "largest",
			"text": "repeat"
		},
		{ "do": "settle" },
		{ "do": "restore-on-disk" },
		{ "do": "settle" }
	],
	"teardown": [{
		"do": "close",
		"file": "largest"
	}, { "do": "settle" }]
};
// src/workload/as-workload.ts
/** The workload that a file says; `name` is the one that it has without its own. */
function asWorkload({ iterations, name: own, ...parts }, name) {
	return {
		...parts,
		name: own ?? name,
		text: hasUniqueText(parts) ? "unique" : "repeat",
		iterationsPerCycle: iterations
	};
}
// src/workload/built-in-workloads.ts
/** The library, in the order in which workloads are done and listed. */
const LIBRARY = {
	everyday: everyday_default,
	"type-repeat": type_repeat_default,
	"type-unique": type_unique_default,
	navigate: navigate_default,
	"open-close": open_close_default,
	"completion-storm": completion_storm_default,
	"workspace-symbols": workspace_symbols_default,
	"diagnostics-churn": diagnostics_churn_default,
	refactor: refactor_default,
	save: save_default,
	"write-by-rename": write_by_rename_default,
	"branch-switch": branch_switch_default,
	"go-mod-edit": go_mod_edit_default,
	folders: folders_default,
	"config-change": config_change_default,
	agent: agent_default,
	idle: idle_default
};
/** Names of the workloads that come with the program. */
const builtInNames = Object.keys(LIBRARY);
/** The workloads of these names that come with the program, in the order of the library; read when they are asked for. */
function builtInWorkloads(names = builtInNames) {
	return builtInNames.filter((name) => names.includes(name)).map((name) => asWorkload(WorkloadFileSchema.parse(LIBRARY[name]), name));
}
// src/workload/parse-workload-names.ts
/**
* Names of built-in workloads, paths of workload files, or `all` for every built-in one, with commas between, each once.
* What has a slash or ends in .yaml is a path. Throws workload-unknown and bad-value.
*/
function parseWorkloadNames(value, option) {
	const named = value.split(",").map((name) => name.trim());
	if (new Set(named).size !== named.length || named.includes("")) {
		const expected = `all, or one or more of ${builtInNames.join(", ")} and paths of workload files, each once, with commas between`;
		throw failure("bad-value", {
			option,
			value,
			expected
		});
	}
	const files = named.filter((name) => /[/\\]|\.ya?ml$/i.test(name));
	const names = named.filter((name) => !files.includes(name) && name !== "all");
	const unknown = names.find((name) => !builtInNames.includes(name));
	if (unknown !== void 0) {
		const meant = closest(unknown, [...builtInNames, "all"]);
		throw failure("workload-unknown", {
			option,
			name: unknown,
			closest: meant,
			known: builtInNames.join(", ")
		});
	}
	return {
		builtIn: named.includes("all") ? builtInNames : builtInNames.filter((name) => names.includes(name)),
		files
	};
}
// src/plan/options/parse-go-version.ts
const FORM = /^(?:go)?(1\.(\d{1,3}))(\.\d{1,3}|(?:rc|beta)\d{1,3})?$/;
/**
* The Go release as its toolchain is named, without "go": "go1.24.13" and "1.24.13" are the same. Since Go 1.21 the first
* release of a line ends in ".0", so "1.25" is 1.25.0 (https://go.dev/doc/toolchain#version).
*/
function parseGoVersion(value, option) {
	const [, line, minor, rest] = FORM.exec(value) ?? [];
	if (line === void 0) throw failure("bad-value", {
		option,
		value,
		expected: "a Go release such as 1.24.13"
	});
	return line + (rest ?? (Number(minor) >= 21 ? ".0" : ""));
}
// src/plan/options/options.ts
/** Values that only have a meaning together with the file system; make-plan.ts looks there. */
const asGiven = (value) => value;
/** Every option of a run, in the order of --help. What only the Action has is in action-options.ts. */
const options = {
	workspace: {
		group: "What is measured",
		placeholder: "DIR",
		about: "Go module or workspace to work on: the folder with go.mod or go.work, which is never written to; or synthetic:300x480, a module that is made, of 300 packages of 480 lines.",
		default: ".",
		parse: asGiven
	},
	"gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A release (v0.24.0 or latest), a checkout of golang.org/x/tools, or a gopls binary.",
		default: "latest",
		parse: asGiven
	},
	"baseline-gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A gopls to compare with, named in the same ways. Both are measured in one run, and growing or holding more than this one is a regression.",
		default: void 0,
		parse: asGiven
	},
	"go-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "Go release that builds gopls and that gopls calls, such as 1.24.13. Without it: the go on PATH, or the newer one that this gopls asks for.",
		default: void 0,
		parse: parseGoVersion
	},
	workload: {
		group: "What is measured",
		placeholder: "NAMES",
		about: "What the editor does: everyday (open, type, ask twelve things, undo, close), type-unique (text never typed before), more that the command workloads lists, all, or a workload file.",
		default: "everyday,type-unique",
		parse: parseWorkloadNames
	},
	editor: {
		group: "What is measured",
		placeholder: "NAME",
		about: "The editor that the client passes for, by what that says it can do and the settings that it sends: full (most of what gopls reacts to), vscode, neovim, zed, eglot or helix.",
		default: "full",
		parse: (value, option) => persona(value, option).name
	},
	settings: {
		group: "What is measured",
		placeholder: "FILE",
		about: "Your own editor settings, for every gopls that is measured: a .vscode/settings.json or *.code-workspace. Never read unless it is named here, since a pull request can change such a file.",
		default: void 0,
		parse: asGiven
	},
	clients: {
		group: "What is measured",
		placeholder: "N",
		about: "So many editors attached to one gopls daemon, of which one is driven. Without it, gopls serves its one editor directly.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 16
		})
	},
	"rpc-trace": {
		group: "What is measured",
		placeholder: "BOOL",
		about: "true: gopls logs all messages into the run directory (-rpc.trace), which costs it time and memory. The log holds source code of the workspace.",
		default: "false",
		parse: parseBoolean
	},
	"max-growth": {
		group: "How it is judged",
		placeholder: "AMOUNT",
		about: "Growth of memory that is allowed; of type-unique, for each new text; of a tour, 16 times as much for each stop. Objects are counted one by one and have finer floors.",
		default: "2KiB/iteration",
		parse: parseGrowth
	},
	"max-footprint": {
		group: "How it is judged",
		placeholder: "PERCENT",
		about: "How much more memory gopls may hold than its baseline before that is a regression.",
		default: "3%",
		parse: parsePercent
	},
	"fail-on": {
		group: "How it is judged",
		placeholder: "LIST",
		about: "What ends with exit code 1: leak, regression, any-leak, inconclusive, or never.",
		default: "leak,regression",
		parse: parseFailOn
	},
	soak: {
		group: "How long it takes",
		placeholder: "TIME",
		about: "Wait from the start of gopls to the first reading. Below 90s gopls' own caches still move.",
		default: "90s",
		parse: (value, option) => parseDuration(value, option, 36e5)
	},
	cycles: {
		group: "How long it takes",
		placeholder: "N",
		about: "Readings per workload, 5 or more; fewer than 15 rarely prove anything. Of 16, a run may end after 10 when everything is decided, or go on to 40 when it is not.",
		default: "16",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 5,
			most: 1e3
		})
	},
	iterations: {
		group: "How long it takes",
		placeholder: "N",
		about: "Turns of the workload between two readings; more of them see smaller leaks. Without it, each workload's own: 8 of everyday, 3 of type-unique.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1e4
		})
	},
	repetitions: {
		group: "How long it takes",
		placeholder: "N",
		about: "Starts of each gopls, at the most, to compare how much they hold; 1: no more than growth needs. Only with a baseline.",
		default: "6",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 20
		})
	},
	"max-minutes": {
		group: "How long it takes",
		placeholder: "N",
		about: "The measurement ends after this time and what was measured is judged. Unless given, 3 more for each workload beyond two, and all of it twice with a baseline.",
		default: "20",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1440
		})
	},
	seed: {
		group: "How long it takes",
		placeholder: "N",
		about: "Makes the typed names differ; the same seed types the same text.",
		default: "1",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 0,
			most: 4294967295
		})
	},
	config: {
		group: "Files",
		placeholder: "FILE",
		about: "YAML file with these options by name, arms and tolerations; flags and inputs win over it. The default one need not be there.",
		default: ".gopls-leak-gate.yaml",
		parse: asGiven
	},
	out: {
		group: "Files",
		placeholder: "DIR",
		about: "Run directory: recording, heap profiles and reports. One of an earlier run steps aside under its date.",
		default: "gopls-leak-gate-out",
		parse: asGiven
	}
};
// src/gopls/process/closed-environment.ts
/**
* Variables that gopls may need: where things are, how modules and their checksums are fetched as the user configured
* it, and how the network is reached. From `go help environment` and what Windows programs can't start without.
*/
const PASSED = [
	"PATH HOME USERPROFILE HOMEDRIVE HOMEPATH TMPDIR TEMP TMP LANG LC_ALL XDG_CACHE_HOME XDG_CONFIG_HOME",
	"SystemRoot SystemDrive LOCALAPPDATA APPDATA ProgramData PATHEXT ComSpec",
	"GOROOT GOPATH GOMODCACHE GOCACHE GOCACHEPROG GOENV GOBIN GOFLAGS GOTMPDIR GOTOOLCHAIN GOWORK GO111MODULE GODEBUG",
	"GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB GOINSECURE GOVCS GOAUTH GOFIPS140 GOEXPERIMENT GOMAXPROCS GOGC GOMEMLIMIT",
	"GOOS GOARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM",
	"CGO_ENABLED CGO_CFLAGS CGO_CPPFLAGS CGO_CXXFLAGS CGO_FFLAGS CGO_LDFLAGS CC CXX FC AR PKG_CONFIG PKG_CONFIG_PATH",
	"HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR",
	"RUNNER_TRACKING_ID",
	"GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_TERMINAL_PROMPT NETRC"
];
/** What only a build gets: keys to private modules, which no program that reads the workspace's code needs. */
const FOR_BUILDS = ["SSH_AUTH_SOCK GIT_SSH GIT_SSH_COMMAND GIT_CONFIG_COUNT"];
const FOR_BUILDS_NUMBERED = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/i;
/** The part of an environment that gopls is given. Nothing else passes: no token, no input, no credential of a workflow. */
function closedEnvironment(env) {
	const passed = namesOf(PASSED);
	return only(env, (name) => passed.has(name.toUpperCase()));
}
/** The part of an environment that a `go` command of ours is given: the same, and the user's keys to private modules. */
function buildEnvironment(env) {
	const passed = namesOf([...PASSED, ...FOR_BUILDS]);
	return only(env, (name) => passed.has(name.toUpperCase()) || FOR_BUILDS_NUMBERED.test(name));
}
/** In capitals: Windows spells names in any case ("Path"), and proxies are spelt in either everywhere. */
function namesOf(lines) {
	return new Set(lines.flatMap((line) => line.split(" ")).map((name) => name.toUpperCase()));
}
function only(env, passes) {
	const entries = Object.entries(env).flatMap(([name, value]) => value !== void 0 && passes(name) ? [[name, value]] : []);
	return Object.fromEntries(entries);
}
// src/gopls/synthetic/parse-synthetic.ts
const PREFIX = "synthetic:";
const MAX_PACKAGES = 5e3;
const MIN_LINES = 40;
const MAX_LINES = 2e4;
/** So that it is written in seconds and fits into memory. */
const MAX_TOTAL = 5e6;
/** "synthetic:300x480" is 300 packages of about 480 lines; undefined: a value that does not begin so. Throws bad-value. */
function parseSynthetic(value, option) {
	if (!value.startsWith(PREFIX)) return void 0;
	const [, packages = "", lines = ""] = /^(\d{1,7})x(\d{1,7})$/.exec(value.slice(10)) ?? [];
	const spec = {
		packages: Number(packages),
		lines: Number(lines)
	};
	if (spec.packages >= 1 && spec.packages <= MAX_PACKAGES && spec.lines >= MIN_LINES && spec.lines <= MAX_LINES && spec.packages * spec.lines <= MAX_TOTAL) return spec;
	throw failure("bad-value", {
		option,
		value,
		expected: `synthetic:PACKAGESxLINES, such as synthetic:300x480, with 1 to ${MAX_PACKAGES} packages, ${MIN_LINES} to ${MAX_LINES} lines in each, and ${MAX_TOTAL} in all`
	});
}
// src/plan/looks.ts
/**
* When a phase of so many planned cycles is looked at: early, where that is worth it, as planned, and after an extension.
*
* Each look may make its share of all the errors that a run may make (alpha spending, as Bonferroni does it over planned
* looks). The shares add up to 1, so the stated error rates hold however the looks depend on each other.
*/
function looksOf(cycles) {
	const early = Math.max(LEAST_EARLY_CYCLES, Math.ceil(cycles * 5 / 8));
	const extended = {
		cycles: Math.ceil(cycles * 5 / 2),
		share: .2
	};
	if (early >= cycles) return [{
		cycles,
		share: .8
	}, extended];
	return [
		{
			cycles: early,
			share: .2
		},
		{
			cycles,
			share: .6
		},
		extended
	];
}
/** Fewer readings rarely decide anything, and a look takes its share from the others all the same. */
const LEAST_EARLY_CYCLES = 8;
// src/plan/gopls-source.ts
const RELEASE = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)$/;
/**
* Where gopls comes from. "latest" and versions come first, so a folder named v0.24.0 is written ./v0.24.0. What looks like
* a path, or is there, is a checkout where it is a directory and a binary where it is a file. Throws bad-value, and
* binary-missing, whose hint is for --gopls-version alone.
*/
function goplsSource(value, option, at) {
	if (value === "latest") return {
		from: "release",
		version: value
	};
	const release = RELEASE.exec(value);
	if (release) return {
		from: "release",
		version: `v${release[1]}`
	};
	const path = at.resolve(at.cwd, value);
	const kind = value === "" ? "missing" : at.kindOf(path);
	if (kind === "directory") return {
		from: "checkout",
		dir: path
	};
	if (kind === "file") return {
		from: "binary",
		path
	};
	const isPath = /^[.~]|[\\/]/.test(value);
	if (isPath && option === "--gopls-version") throw failure("binary-missing", { path });
	const expected = "latest, a release such as v0.24.0, the folder of a checkout, or the path of a gopls binary";
	throw failure("bad-value", {
		option,
		value,
		expected: isPath ? `${expected}; there is nothing at ${path}` : expected
	});
}
// src/plan/settings/merge-settings.ts
/**
* gopls' settings of several sources, the later over the earlier. By gopls' own rule only the last part of a name counts:
* "ui.semanticTokens" and "semanticTokens" are one setting, and to send both is an error.
*/
function mergeSettings(...sources) {
	const byShortName = /* @__PURE__ */ new Map();
	for (const source of sources) for (const [name, value] of Object.entries(source)) byShortName.set(shortName(name), [name, value]);
	return Object.fromEntries(byShortName.values());
}
function shortName(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}
// src/plan/make-arms.ts
/** What an arm's gopls is without a name. */
const NEWEST = {
	value: options["gopls-version"].default,
	label: "--gopls-version"
};
const EDITOR = {
	value: options.editor.default,
	label: "--editor"
};
/**
* The arms that the config lists; or else the one of --gopls-version, and before it that of --baseline-gopls-version.
* Throws arms-and-option where both are asked for, bad-value and binary-missing.
*/
function makeArms({ asked, config, workspace }, at) {
	if (config?.arms) return listedArms(config.arms, {
		asked,
		workspace
	}, at);
	const candidate = asked["gopls-version"] ?? unnamedGopls(at);
	const baseline = asked["baseline-gopls-version"];
	const armOf = (name, gopls) => makeArm({
		name,
		gopls,
		go: asked["go-version"],
		env: {},
		settings: {}
	}, {
		asked,
		workspace
	}, at);
	if (!baseline) return { arms: [armOf("gopls", candidate)] };
	return {
		arms: [armOf("baseline", baseline), armOf("candidate", candidate)],
		baseline: "baseline"
	};
}
function listedArms({ label, list, baseline }, { asked, workspace }, at) {
	const other = asked["gopls-version"] ?? asked["baseline-gopls-version"] ?? asked["go-version"];
	if (other) throw failure("arms-and-option", {
		arms: label,
		option: other.label
	});
	return {
		arms: list.map((arm) => makeArm({
			...arm,
			gopls: arm.gopls ?? unnamedGopls(at)
		}, {
			asked,
			workspace
		}, at)),
		...baseline === void 0 ? {} : { baseline }
	};
}
/** The gopls of the user's editor, or else the newest. */
function unnamedGopls({ editorSettings }) {
	return editorSettings?.gopls ?? NEWEST;
}
/** What the user's own editor settings say holds for every arm, and the arm's own wins. */
function makeArm({ name, gopls, go, env, settings }, { asked, workspace }, at) {
	const editor = asked.editor ?? EDITOR;
	const own = at.editorSettings;
	return {
		name,
		gopls: goplsSource(gopls.value, gopls.label, at),
		...go === void 0 ? {} : { goVersion: parseGoVersion(go.value, go.label) },
		workspace,
		env: {
			...own?.env,
			...env
		},
		settings: mergeSettings(own?.settings ?? {}, settings),
		editor: options.editor.parse(editor.value, editor.label),
		flags: own?.flags ?? []
	};
}
// src/plan/make-workloads.ts
/**
* The workloads that --workload names, in the order in which they are done: those that share a gopls before those that have
* their own, and among the first repeated text before text that is new, which would disturb them. `files` holds those of
* files, by path as it was given. Throws workload-unknown, workload-missing, bad-value.
*/
function makeWorkloads({ value, label }, files) {
	const named = parseWorkloadNames(value, label);
	const own = named.files.map((path) => {
		const workload = files.get(path);
		if (!workload) throw failure("workload-missing", { path });
		return workload;
	});
	const all = [...builtInWorkloads(named.builtIn), ...own];
	const names = all.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) {
		const expected = `workloads with names of their own, and two of these are named ${twice}`;
		throw failure("bad-value", {
			option: label,
			value,
			expected
		});
	}
	return all.map((workload) => ({
		workload,
		rank: rankOf(workload)
	})).sort((a, b) => a.rank - b.rank).map(({ workload }) => workload);
}
function rankOf(workload) {
	if (needsOwnSession(workload)) return 2;
	return workload.text === "unique" ? 1 : 0;
}
// src/plan/options/asked-options.ts
/** The options that have a value, flags and inputs before those of the config. Throws unknown-option. */
function askedOptions(values, config) {
	refuseUnknown(Object.keys(values));
	const given = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, {
		value,
		label: `--${name}`
	}]]);
	return {
		...config?.options,
		...Object.fromEntries(given)
	};
}
function refuseUnknown(names) {
	const known = Object.keys(options);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown === void 0) return;
	const meant = closest(unknown, known);
	throw failure("unknown-option", {
		option: `--${unknown}`,
		closest: meant === void 0 ? void 0 : `--${meant}`
	});
}
// src/plan/make-plan.ts
/** As much work as is then measured: small buffers of gopls' debug server and parser took some 100 iterations to come to rest. */
const WARMUP_CYCLES = 16;
/** Under so many times the work a leak grows so many times as much, and chance does not. */
const CONFIRM_DOSE = 8;
/** Enough readings to prove a rise that has no noise. */
const CONTROL_CYCLES = 8;
/** Any look may be the last, and what is judged there needs the profile of its last cycle. */
const PROFILE_EVERY_CYCLES = 1;
/** Without --max-minutes, a baseline doubles the sessions; and for each workload beyond two there is more time. */
const BASELINE_TIMES = 2;
const MINUTES_PER_WORKLOAD = 3;
/**
* The Plan that the options and a config ask for; options without a value take their default, and flags and inputs win
* over the config. An empty value counts as a value, and is refused, so that an unset variable does not silently become a
* default. Paths in the config are taken as on the command line: from the working directory.
*
* Throws unknown-option, bad-value, binary-missing, workspace-missing, workspace-no-module, workload-unknown,
* workload-missing, arms-and-option.
*/
function makePlan(values, at, config) {
	const asked = askedOptions(values, config);
	const on = workspace(asked, at);
	const arms = makeArms({
		asked,
		config,
		workspace: on.workspace
	}, at);
	const wanted = workloads(asked, at);
	return {
		...arms,
		arms: arms.arms.map((arm) => ({
			...arm,
			...on
		})),
		workloads: wanted,
		schedule: schedule(asked, {
			compares: arms.baseline !== void 0,
			workloads: wanted.length
		}),
		budget: {
			bytesPerIteration: read(asked, "max-growth"),
			footprint: read(asked, "max-footprint"),
			failOn: read(asked, "fail-on"),
			tolerations: config?.tolerations ?? []
		},
		start: start(asked),
		rpcTrace: read(asked, "rpc-trace"),
		...editorSettings(asked, at, config)
	};
}
function given(asked, name) {
	return asked[name] ?? {
		value: options[name].default,
		label: `--${name}`
	};
}
function read(asked, name) {
	const { value, label } = given(asked, name);
	return options[name].parse(value, label);
}
function workspace(asked, { cwd, resolve, kindOf }) {
	const { value, label } = given(asked, "workspace");
	if (value === "") throw failure("bad-value", {
		option: label,
		value,
		expected: "the folder of a Go module"
	});
	const synthetic = parseSynthetic(value, label);
	if (synthetic) return {
		workspace: value,
		synthetic
	};
	const path = resolve(cwd, value);
	if (kindOf(path) !== "directory") throw failure("workspace-missing", { path });
	if (!["go.work", "go.mod"].some((name) => kindOf(resolve(path, name)) === "file")) throw failure("workspace-no-module", { path });
	return { workspace: path };
}
function workloads(asked, { workloads: files = /* @__PURE__ */ new Map() }) {
	const wanted = makeWorkloads(given(asked, "workload"), files);
	if (!asked.iterations) return wanted;
	const iterationsPerCycle = options.iterations.parse(asked.iterations.value, asked.iterations.label);
	return wanted.map((workload) => ({
		...workload,
		iterationsPerCycle
	}));
}
function schedule(asked, extent) {
	const soakMs = read(asked, "soak");
	const cycles = read(asked, "cycles");
	return {
		soakMs,
		warmupCycles: WARMUP_CYCLES,
		cycles,
		looks: looksOf(cycles),
		confirmDose: CONFIRM_DOSE,
		controlCycles: CONTROL_CYCLES,
		repetitions: read(asked, "repetitions"),
		profileEveryCycles: PROFILE_EVERY_CYCLES,
		maxMs: maxMs(asked, extent, soakMs),
		seed: read(asked, "seed")
	};
}
function maxMs(asked, of, soakMs) {
	const more = Math.max(0, of.workloads - 2) * MINUTES_PER_WORKLOAD;
	const standard = (Number(options["max-minutes"].default) + more) * (of.compares ? BASELINE_TIMES : 1);
	const { value, label } = asked["max-minutes"] ?? {
		value: String(standard),
		label: "--max-minutes"
	};
	const minutes = options["max-minutes"].parse(value, label);
	if (soakMs < minutes * 6e4) return minutes * 6e4;
	const soak = given(asked, "soak");
	throw failure("bad-value", {
		option: soak.label,
		value: soak.value,
		expected: `less time than --max-minutes, which is ${minutes}`
	});
}
function start(asked) {
	if (!asked.clients) return { mode: "stdio" };
	return {
		mode: "daemon",
		clients: options.clients.parse(asked.clients.value, asked.clients.label)
	};
}
const TOOL = "go.alternateTools.gopls";
function editorSettings(asked, { editorSettings: own }, config) {
	if (!own) return {};
	const { file, gopls, taken, left } = own;
	const named = config?.arms ? config.arms.list.every((arm) => arm.gopls) : asked["gopls-version"] !== void 0;
	if (!gopls || !named) return { editorSettings: {
		file,
		taken,
		left
	} };
	return { editorSettings: {
		file,
		taken: taken.filter((what) => what !== TOOL),
		left: [...left, `${TOOL}: another gopls was asked for`]
	} };
}
// src/commands/plan-here.ts
var plan_here_exports = /* @__PURE__ */ __exportAll({ workloadsHere: () => workloadsHere });
/** Of a config, of a workload file and of editor settings. */
const MAX_BYTES = 1048576;
/**
* The plan that option values and the config file make in this working directory, and the absolute run directory. Throws
* what makePlan throws; config-missing, config-unreadable and config-bad, and the same of workloads and
* settings.
*/
async function planHere(values, cwd = process.cwd()) {
	const config = await configHere(values.config, cwd);
	const asked = askedOptions(values, config);
	const workloads = await filesHere(asked.workload ?? {
		value: options.workload.default,
		label: "--workload"
	}, cwd);
	const editorSettings = asked.settings && await editorSettingsHere(asked.settings, asked.workspace?.value, cwd);
	return {
		plan: makePlan(values, {
			cwd,
			resolve,
			kindOf,
			workloads,
			...editorSettings ? { editorSettings } : {}
		}, config),
		out: resolve(cwd, asked.out?.value ?? options.out.default)
	};
}
/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configHere(named, cwd) {
	if (named === "") throw failure("bad-value", {
		option: "--config",
		value: named,
		expected: "the path of a YAML file"
	});
	const name = named ?? options.config.default;
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") {
		if (named === void 0) return void 0;
		throw failure("config-missing", { path });
	}
	const text = readText(path, "config");
	const { parseConfig } = await import("./parse-config.js");
	return parseConfig(text, name);
}
/** The workloads that a value of --workload names, in the order in which they are done. */
async function workloadsHere(named, cwd = process.cwd()) {
	return makeWorkloads(named, await filesHere(named, cwd));
}
/** The workloads of files, by path as it was given. */
async function filesHere({ value, label }, cwd) {
	const workloads = /* @__PURE__ */ new Map();
	for (const name of parseWorkloadNames(value, label).files) {
		const path = resolve(cwd, name);
		if (kindOf(path) === "missing") throw failure("workload-missing", { path });
		const text = readText(path, "workload");
		const { parseWorkload } = await import("./parse-workload.js").then((n) => n.n);
		workloads.set(name, parseWorkload(text, name));
	}
	return workloads;
}
/** The user's own editor settings. Variables of the environment in them are those that gopls may see: no token is one. */
async function editorSettingsHere(asked, workspace, cwd) {
	const { value: name, label: option } = asked;
	if (name === "") throw failure("bad-value", {
		option,
		value: name,
		expected: "the path of a settings.json"
	});
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") throw failure("settings-unreadable", {
		path,
		reason: "it is not there"
	});
	const text = readText(path, "settings");
	const folder = basename(dirname(path)) === ".vscode" ? dirname(dirname(path)) : resolve(cwd, workspace ?? options.workspace.default);
	const { readEditorSettings } = await import("./read-editor-settings.js");
	return readEditorSettings(text, name, {
		folder,
		env: closedEnvironment(process.env)
	});
}
function readText(path, kind) {
	const refuse = (reason) => failure(`${kind}-unreadable`, {
		path,
		reason
	});
	const { size } = statSync(path);
	if (kindOf(path) === "directory") throw refuse("it is a folder");
	if (size > MAX_BYTES) throw refuse(`it has ${size} bytes`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		throw refuse(error.message);
	}
}
function kindOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return "missing";
	return stats.isDirectory() ? "directory" : "file";
}
// src/gopls/process/live-processes.ts
/**
* Process groups of every gopls that runs, so that an entry can end them when this program itself ends unexpectedly.
* The one state of a module in this program: a process that exits has no value left to pass along.
*/
const live = /* @__PURE__ */ new Map();
/** Remembers how to kill a process; the returned function forgets it again. */
function rememberProcess(pid, kill) {
	live.set(pid, kill);
	return () => void live.delete(pid);
}
/** Kills what still runs. For the `exit` of this program, so it may not wait for anything. */
function killLiveProcesses() {
	for (const kill of live.values()) kill();
	live.clear();
}
// src/model/exit-code.ts
const CODES = {
	pass: 0,
	fail: 1,
	inconclusive: 3,
	"not-measured": 4
};
/** The program's exit code; 2, for options that can't be, never comes from a measurement. */
function exitCode(outcome) {
	return CODES[outcome];
}
// src/publish/progress/cycle-line.ts
/** How far a workload is, in one line: "everyday  cycle 14/20  +34.2 objects, +1.2 KiB per iteration so far  ~12 s left". */
function cycleLine(progress) {
	const { stage, cycle, cycles, objectsPerIteration, bytesPerIteration, leftMs } = progress;
	const growth = [objectsPerIteration === void 0 ? void 0 : `${signed(objectsPerIteration, formatCount)} objects`, bytesPerIteration === void 0 ? void 0 : signed(bytesPerIteration, formatBytes)].filter((part) => part !== void 0);
	const soFar = growth.length === 0 ? [] : [`${growth.join(", ")} per iteration so far`];
	const left = leftMs > 0 ? [`~${timeLeft(leftMs)} left`] : [];
	return [
		stage,
		`cycle ${cycle}/${cycles}`,
		...soFar,
		...left
	].join("  ");
}
function signed(value, format) {
	const text = format(value);
	return text.startsWith("−") ? text : `+${text}`;
}
function timeLeft(leftMs) {
	const seconds = Math.ceil(leftMs / 1e3);
	return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
// src/publish/progress/plain-progress.ts
const CYCLES_BETWEEN_LINES = 5;
/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, and every fifth cycle. */
function plainProgress(stream) {
	return {
		report: (progress) => {
			const line = lineOf(progress);
			if (line !== void 0) stream.write(`${line}\n`);
		},
		close: () => {}
	};
}
function lineOf(progress) {
	switch (progress.kind) {
		case "stage":
		case "done": return `${progress.stage}: ${progress.text}`;
		case "warning": return `warning: ${progress.warning.message}`;
		case "cycle": return progress.cycle % CYCLES_BETWEEN_LINES === 0 || progress.cycle === progress.cycles ? cycleLine(progress) : void 0;
	}
}
// src/version.ts
/** This program's version; a test holds it equal to package.json's. */
const version = "0.1.0";
// src/real-world.ts
const signals = ["SIGINT", "SIGTERM"];
/** A signal this soon after the first is the same wish: a terminal and npm both pass on one Ctrl-C. */
const sameWishMs = 1e3;
/**
* The outside as it is. From here on the first SIGINT or SIGTERM aborts `interrupted`, its reason being the
* signal's name, and the program is expected to end by itself; a later one ends it at once. `release` gives the signals back.
*/
function realWorld({ report, env = process.env, temporary = tmpdir() }) {
	const { interrupted, release } = listenForSignals();
	return {
		env,
		platform: process.platform,
		arch: process.arch,
		cpus: availableParallelism(),
		temporary,
		processId: process.pid,
		version,
		now: () => Date.now(),
		elapsed: () => performance.now(),
		ownCpuMs: () => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1e3;
		},
		sleep: (ms) => setTimeout(ms),
		report,
		interrupted,
		release
	};
}
function listenForSignals() {
	const controller = new AbortController();
	let firstAtMs;
	const onSignal = (signal) => {
		if (firstAtMs === void 0) {
			firstAtMs = performance.now();
			controller.abort(signal);
		} else if (performance.now() - firstAtMs > sameWishMs) {
			release();
			process.kill(process.pid, signal);
		}
	};
	const release = () => {
		for (const signal of signals) process.off(signal, onSignal);
	};
	for (const signal of signals) process.on(signal, onSignal);
	return {
		interrupted: controller.signal,
		release
	};
}
export { exitCode as a, planHere as c, parseSynthetic as d, buildEnvironment as f, persona as g, asWorkload as h, cycleLine as i, plan_here_exports as l, options as m, version as n, killLiveProcesses as o, closedEnvironment as p, plainProgress as r, rememberProcess as s, realWorld as t, mergeSettings as u };
