/** A part of gopls, and the frames that show that a stack is its doing. */
export interface Owner {
  readonly owner: string;
  /** Matched against a function's name as `packageSuffix` gives it. */
  readonly frame: RegExp;
}

/**
 * Narrow before wide: the first entry that matches a frame wins. What is in no entry is plumbing, and its caller is asked
 * next: the Go library, errgroup, memoize, persistent, lru, futureCache, and `event` with debug's exporters, through
 * which every request passes.
 */
export const owners: readonly Owner[] = [
  {
    owner: "observer",
    frame:
      /^(?:net\/http\/pprof\.|runtime\/trace\.(?:readBatch|\(\*(?:traceMultiplexer|recorder|FlightRecorder)\))|debug\.(?:\(\*(?:traces|Rpcs|Instance)\)|render|startFlightRecorder))/,
  },
  {
    owner: "filecache",
    frame:
      /^(?:filecache\.|(?:util\/)?frob\.|(?:golang\.org\/x\/tools\/go\/internal\/)?gcimporter\.(?:IExportShallow|iexportCommon))/,
  },
  {
    owner: "parse cache",
    frame:
      /^(?:(?:cache\/)?parsego\.|cache\.(?:\(\*(?:parseCache|parseGoHandle)\)|parseGo|parseFiles|\(\*[sS]napshot\)\.(?:ParseGo|parseGo)))/,
  },
  {
    owner: "indexes",
    frame:
      /^(?:(?:cache\/|source\/)?(?:xrefs|methodsets|typerefs|testfuncs|symbols)\.|bloom\.|cache\.(?:storePackageResults|\(\*(?:syntaxPackage|Package|pkg)\)\.(?:xrefs|methodsets|tests)|\(\*[sS]napshot\)\.(?:typerefs|symbolize|Symbols|References|MethodSets)|typerefData|symbolize))/,
  },
  {
    owner: "analysis",
    frame:
      /^(?:analysis\/|facts\.|golang\.org\/x\/tools\/go\/analysis\/|cache\.(?:\(\*(?:analysisNode|action|actionHandle|analysisPackage)\)|execActions|requiredAnalyzers|runAnalysis|analyzeImpl|\(\*[sS]napshot\)\.(?:Analyze|actionHandle)))/,
  },
  {
    owner: "metadata",
    frame:
      /^(?:(?:cache\/)?metadata\.|gocommand\.|modindex\.|golang\.org\/x\/tools\/go\/packages\.|cache\.(?:buildMetadata|FetchGoEnv|loadGoEnv|parseModImpl|parseWorkImpl|computeMetadataUpdates|\(\*metadataGraph\)|\(\*modcacheState\)|\(\*[sS]napshot\)\.(?:load|initialize|Parse(?:Mod|Work)|ModTidy|awaitLoaded)))/,
  },
  {
    owner: "type check",
    frame:
      /^cache\.(?:\(\*(?:typeCheckBatch|syntaxPackage|packageHandle|packageHandleBuilder|importGraph|pkg|Package)\)|typeCheck|doTypeCheck|checkPackage|parseCompiledGoFiles|typeErrorsToDiagnostics|fileSetWithBase|computePackageKey|\(\*[sS]napshot\)\.(?:TypeCheck|typeCheck|buildPackageHandle|getPackageHandle|forEachPackage|checkedPackages|PackageDiagnostics))/,
  },
  {
    owner: "overlays and files",
    frame:
      /^(?:file\.|span\.|protocol\.(?:\(\*Mapper\)|NewMapper|URIFrom|ParseDocumentURI)|cache\.(?:\(\*(?:overlay|overlayFS|Overlay|memoizedFS|fileMap|filesMap|diskFile|DiskFile|fileHandle)\)|readFile|\(\*[sS]ession\)\.(?:DidModifyFiles|updateOverlays|ExpandModificationsToDirectories))|(?:server|lsp)\.\(\*[sS]erver\)\.(?:changedText|applyIncrementalChanges|didModifyFiles))/,
  },
  { owner: "snapshots and views", frame: /^cache\.\(\*?(?:[sS]napshot|[vV]iew|[sS]ession|Cache)\)/ },
  { owner: "progress", frame: /^progress\./ },
  { owner: "telemetry", frame: /^(?:telemetry\.|golang\.org\/x\/telemetry[./])/ },
  {
    owner: "features",
    frame:
      /^(?!golang\.org\/)(?:(?:golang|source|server|lsp|completion|mod|work|template|mcp|vulncheck)(?:\/[\w/]+)?\.|protocol\/command\.)/,
  },
  {
    owner: "transport",
    frame: /^(?:protocol\.|lsprpc\.|jsonrpc2(?:_v2)?(?:\/[\w/]+)?\.|fakenet\.|cmd\.\(\*[sS]erve\))/,
  },
];
