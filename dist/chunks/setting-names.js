// src/gopls/facts/settings/setting-names.ts
/**
* Settings that a gopls of v0.9 to v0.24 knows (settings.Options.setOne, and source.Options.set before v0.15), with those that
* it calls deprecated; without "matcher", "local", "env" and "analyses", which name settings of other programs too.
*/
const NAMES = [
	"allExperiments allowImplicitNetworkAccess allowModfileModifications analysisProgressReporting annotations buildFlags",
	"caseSensitiveCompletion chattyDiagnostics codelenses completeFunctionCalls completeUnimported completionBudget",
	"completionDocumentation deepCompletion diagnosticsDelay diagnosticsTrigger directoryFilters disableDeepCompletion",
	"disableFuzzyMatching expandWorkspaceToModule experimentalDiagnosticsDelay experimentalPackageCacheKey",
	"experimentalPostfixCompletions experimentalTemplateSupport experimentalUseInvalidMetadata experimentalWatchedFileDelay",
	"experimentalWorkspaceModule fileWatcher fuzzyMatching gofumpt hoverKind importShortcut importsSource",
	"includeReplaceInWorkspace linkTarget linkifyShowMessage linksInHover maxFileCacheBytes mcpTools memoryLimit memoryMode",
	"moveDeclaration moveType newDiff newGoFileHeader noSemanticNumber noSemanticString pullDiagnostics",
	"renameMovesSubpackages reportAnalysisProgressAfter semanticTokenModifiers semanticTokenTypes semanticTokens showBugReports",
	"standaloneTags staticcheck staticcheckProvided subdirWatchPatterns symbolMatcher symbolScope symbolStyle telemetryPrompt",
	"tempModfile templateExtensions usePlaceholders verboseOutput verboseWorkDoneProgress vulncheck workspaceFiles zeroConfig"
];
const COMMON = "analyses env hints local matcher codelens";
const SECTIONS = /^(?:ui|build|formatting)\.(?:\w+\.)*\w+$/;
const telling = new Set(NAMES.flatMap((line) => line.split(" ")));
const known = /* @__PURE__ */ new Set([...telling, ...COMMON.split(" ")]);
/** The part of a setting's name that gopls goes by (settings.Options.Set): "semanticTokens" of "ui.semanticTokens". */
function lastPart(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}
/** Whether a name is that of a setting of gopls: "staticcheck", or a path such as "ui.diagnostic.staticcheck". */
function isGoplsSetting(name) {
	return SECTIONS.test(name) || known.has(name);
}
/** Whether a name can be nothing but a setting of gopls, in whichever file it stands. */
function tellsOfGopls(name) {
	return SECTIONS.test(name) || telling.has(name);
}
export { lastPart as n, tellsOfGopls as r, isGoplsSetting as t };
