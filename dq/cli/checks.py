"""`dq checks`: lists the installed checks."""


def checks() -> int:
    """List the checks: code, name, severity, confidence, and what each finds."""
    from dq.checks import all_checks, module_of

    for code, check in all_checks().items():
        title = (module_of(code).__doc__ or "").partition("\n")[0]
        flags = "" if check.default else "  (off by default)"
        print(f"{code}  {check.name:28} {check.severity:8} {check.confidence:6}  {title}{flags}")
    return 0
