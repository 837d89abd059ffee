"""Organisation acronyms in text: tokens, names beside them, how letters stand for words, how one is mistyped."""
