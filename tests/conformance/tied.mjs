// Ends a server with the command that started it, however that ends: the pipe breaks.
process.stdin.resume().on("end", () => process.exit(0));
