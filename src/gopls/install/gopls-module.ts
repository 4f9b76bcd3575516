/** Module path of gopls, and of its main package. */
export const goplsModule = "golang.org/x/tools/gopls";
