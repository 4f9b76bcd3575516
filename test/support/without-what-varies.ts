/**
 * A text without what differs from run to run and from machine to machine: this run's folder, times, durations, shares of CPU
 * time, how long requests took, how much a confirmation could do in its time, what the system counts as resident, commits, versions of Go.
 */
export function withoutWhatVaries(text: string, folder: string): string {
  return text
    .replaceAll(folder, "FOLDER")
    .replace(/FOLDER\/cache\/act\/[0-9a-f]+\/hostexecutor/g, "FOLDER/repository")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/Median times in (\S+):[\s\S]*?\bm?s\)?\.$/gm, "Median times in $1: SOME ms.")
    .replace(/\| [\d,]+ \| [\d.]+\sm?s \| (?:[\d.]+\sm?s|–) \|/g, "| SOME | SOME ms | SOME ms |")
    .replace(/ in \d+\.\d s\b/g, " in SECONDS")
    .replace(/\b(?:\d+ min )?\d+ s\b/g, "SECONDS")
    .replace(/[\d.]+ [KM]iB resident \(at most [\d.]+ [KM]iB\)/g, "SOME MiB resident (at most SOME MiB)")
    .replace(/\b\d+(?:\.\d+)? % of gopls' CPU time/g, "SOME % of gopls' CPU time")
    .replace(/\b[0-9a-f]{40}\b/g, "SHA")
    .replace(/--go-version \S+/g, "--go-version GO")
    .replace(/[\d,.]+ times the work: [\d,]+ × (\S+), after [\d,]+ /g, "MANY times the work: MANY × $1, after SOME ")
    .replace(/\| [\d,]+ × /g, "| MANY × ")
    .replace(/go1\.\d+(?:\.\d+)?/g, "GO")
    .replace(/\b(?:linux|darwin|win32|windows)[ /](?:x64|arm64|amd64)\b/g, "SYSTEM")
    .replace(/\d+ CPUs/g, "SOME CPUs")
    .replace(/gopls-leak-gate (\d+\.\d+\.\d+)/g, "gopls-leak-gate VERSION");
}
