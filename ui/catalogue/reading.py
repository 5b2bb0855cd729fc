"""What the screens need to read catalogues that were written elsewhere."""

from datetime import date
from pathlib import Path
from typing import Protocol

from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueCheck


class CatalogueReader(Protocol):
    """Reads catalogue files. Both verbs are slow and touch no store: call them through `Bench.jobs`."""

    def starter(self, valid_from: date) -> tuple[Procedure, ...]:
        """The catalogue that comes with the program. Raises `FileRefused` when the installation is damaged."""
        ...

    def read(self, procedures: Path, papers: Path | None, steps: Path | None, valid_from: date) -> CatalogueCheck:
        """What the files hold, checked row by row; for None, a sheet of the first file is looked for.

        Raises `FileRefused`.
        """
        ...
