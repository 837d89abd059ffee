"""How files are called."""

from pathlib import Path, PurePosixPath


def display_name(path: Path | str) -> str:
    """Returns how a file is called in findings: relative to the working directory where possible, with forward slashes.

    Links are not followed: a file is called as it was reached; an address of an object store is its own name.
    """
    if isinstance(path, str):
        return path
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def stem_of(path: Path | str) -> str:
    """Returns the name of a file without its folders and its last ending."""
    return PurePosixPath(path).stem if isinstance(path, str) else path.stem
