/** By their names, what the go command and cgo read (`go help packages`, `go help c`), and templates, which gopls can. */
const BUILD_INPUT =
  /\.(?:go|mod|sum|work|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|inc|inl|def|tcc|f|F|for|f90|swig|swigcxx|syso|pc|tmpl|gotmpl)$/;

/** What no language server reads: version control, and what was made by us or by others' package managers. */
const LEFT_OUT = /^(?:\.git|\.hg|\.svn|node_modules|gopls-leak-gate-out.*)$/;

/** Whether a build may need a file of that name, wherever it lies. */
export function isBuildInput(name: string): boolean {
  return BUILD_INPUT.test(name);
}

/** Whether a file or folder of that name is left out of a copy with all that is in it. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.test(name);
}
