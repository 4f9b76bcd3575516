import { A as failure, B as json, D as closest, G as record, H as literal, I as array, K as strictObject, L as boolean, P as _enum, R as discriminatedUnion, U as number, W as object, q as string, r as WorkUnitSchema, w as WorkloadSchema } from "./work.js";
import { r as GoplsVersionSchema, t as KnownLeaksSchema } from "./known-leak.js";
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
// src/gopls/facts/personas.ts
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
	const found = personas.find((editor) => editor.name === name);
	if (found) return found;
	const names = personas.map((editor) => editor.name);
	const meant = closest(name, names);
	const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
	throw failure("bad-value", {
		option,
		value: name,
		expected: meant === void 0 ? list : `${list}; did you mean ${meant}`
	});
}
// src/model/plan.ts
/** Where an arm's gopls comes from. `version` is a module version such as "v0.24.0", or "latest" until it is resolved. */
const GoplsSourceSchema = discriminatedUnion("from", [
	object({
		from: literal("release"),
		version: string()
	}),
	object({
		from: literal("checkout"),
		dir: string()
	}),
	object({
		from: literal("binary"),
		path: string()
	})
]);
/** One configuration under test: gopls build × Go toolchain × workspace × environment × gopls settings. */
const ArmSchema = object({
	name: string(),
	gopls: GoplsSourceSchema,
	/** A Go release such as "1.24.13"; absent: the Go on PATH, or the newer one that this gopls asks for. */
	goVersion: string().optional(),
	/** Absolute directory that holds go.mod or go.work; of a module that is made for the session, what the user asked for. */
	workspace: string(),
	/** The module that is made; absent: the workspace is one that is there. `lines` is of each package. */
	synthetic: object({
		packages: number().int(),
		lines: number().int()
	}).optional(),
	env: record(string(), string()),
	settings: record(string(), json()),
	/** Name of the editor that the client passes for. */
	editor: string().default("full"),
	/** Flags of gopls' command line beside those that the gate sets. */
	flags: array(string()).default([])
});
/** How an editor reaches gopls: its own process on pipes, or a daemon to which several are attached. */
const StartSchema = discriminatedUnion("mode", [object({ mode: literal("stdio") }), object({
	mode: literal("daemon"),
	clients: number().int()
})]);
/** What was taken of the user's own editor settings, in words, and what was not. */
const EditorSettingsSchema = object({
	/** As the user named the file. */
	file: string(),
	taken: array(string()),
	left: array(string())
});
/** A number of cycles after which a phase may end, and the share of all errors that a verdict there may make. */
const LookSchema = object({
	cycles: number().int(),
	share: number()
});
const ScheduleSchema = object({
	/** Time from the start of gopls to the first baseline, at the least. */
	soakMs: number(),
	/** Cycles of each workload during the soak, as far as its time allows. */
	warmupCycles: number().int(),
	/** Cycles of a phase that is neither decided early nor extended. */
	cycles: number().int(),
	/** When a phase may end, fewest cycles first; the shares add up to 1. None: after `cycles`, and nowhere else. */
	looks: array(LookSchema).default([]),
	/** A suspect must grow again in a fresh process, under this multiple of the work; 0: suspects are not confirmed. */
	confirmDose: number().default(0),
	/** Cycles after which the control that follows the last phase must have been seen; it may end earlier at the looks of a phase. 0: no control. */
	controlCycles: number().int().default(0),
	/** Sessions of each arm, at the most, where footprints are compared. */
	repetitions: number().int().default(1),
	/** A heap profile is taken at the baseline, then once in this number of cycles, and at the end. */
	profileEveryCycles: number().int(),
	/** The whole measurement is ended, unfinished, after this time. */
	maxMs: number(),
	seed: number().int()
});
/** What may fail the gate; `never` reports only. */
const FailOnSchema = _enum([
	"leak",
	"any-leak",
	"regression",
	"inconclusive",
	"never"
]);
/** Growth that the user accepts although it is a leak, until a day. */
const TolerationSchema = object({
	/** The finding's identity, as the report has it. */
	fingerprint: string(),
	/** Growth up to this is tolerated, in bytes (of goroutines: their number) per unit of work. */
	ceiling: number(),
	per: WorkUnitSchema,
	reason: string(),
	/** Last day on which it holds, "2027-03-31", in UTC. */
	expires: string()
});
const BudgetSchema = object({
	/** Growth of memory that the user allows. */
	bytesPerIteration: number(),
	/** How much larger than the baseline's the candidate's owned heap may be: 0.03 is 3 %. */
	footprint: number().default(.03),
	failOn: array(FailOnSchema),
	tolerations: array(TolerationSchema).default([]),
	/** The user's own, beside those of the catalogue; absent: none. */
	knownLeaks: KnownLeaksSchema.optional(),
	/** A gopls of unknown version is taken to have the known leaks of this release; absent: none of them is excused there. */
	knownLeaksOf: GoplsVersionSchema.optional()
});
const PlanSchema = object({
	arms: array(ArmSchema),
	/** Name of the arm that the others are compared with; absent: nothing is compared. */
	baseline: string().optional(),
	workloads: array(WorkloadSchema),
	schedule: ScheduleSchema,
	budget: BudgetSchema,
	start: StartSchema.default({ mode: "stdio" }),
	/** Whether gopls logs what it is told and answers. */
	rpcTrace: boolean().default(false),
	/** Absent: none were read. */
	editorSettings: EditorSettingsSchema.optional()
});
export { persona as i, PlanSchema as n, TolerationSchema as r, FailOnSchema as t };
