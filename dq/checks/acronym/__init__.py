"""Organisation acronyms: misspelt, inconsistent (ACR)."""
