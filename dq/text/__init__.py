"""Pure text functions: no frames, no files, no checks."""
