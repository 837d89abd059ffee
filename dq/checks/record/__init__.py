"""Record shape: missing fields, implausible values, clashing identifiers (REC)."""
