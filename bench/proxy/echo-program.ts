/** A server that sends back every byte, and ends with its input. */
export const echoProgram = "process.stdin.on('data', (bytes) => process.stdout.write(bytes));\n";
