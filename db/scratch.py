"""Folders for work in progress."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp


@contextmanager
def scratch_folder(prefix: str, beside: Path | None = None) -> Iterator[Path]:
    """A folder that is taken away afterwards; it lies beside the store at `beside`, or where the system has its own.

    What a virus scanner still holds stays: the work is done all the same. (`tempfile.TemporaryDirectory` ends in a
    `RecursionError` there.) Beside a store, which one run of the desk has to itself, what earlier runs have left goes.
    Raises `OSError` if it cannot be made.
    """
    own = f"{prefix}{os.getpid()}-"
    made = Path(mkdtemp(prefix=own, dir=beside.parent if beside else None))
    for left in made.parent.glob(f"{prefix}*") if beside else ():
        if not left.name.startswith(own):
            shutil.rmtree(left, ignore_errors=True)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
