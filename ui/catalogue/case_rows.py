"""What belongs to each case of a procedure: its papers, its steps."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from ui.row_editor import RowEditor
from ui.rows_model import TypedColumn, TypedRow

CellPlace = tuple[int, str]
"""A row and the name of a column."""


class CaseRows(RowEditor):
    """Shows the rows of one case and keeps those of the others. Cases go by keys, which never change."""

    def __init__(
        self,
        name: str,
        columns: Sequence[TypedColumn],
        new_row: Callable[[], TypedRow] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, columns, new_row, parent, ordered=True)
        self._kept: dict[str, tuple[TypedRow, ...]] = {}
        self._case = ""
        self.typed.connect(self._keep)

    def fill(self, kept: Mapping[str, Sequence[Mapping[str, str]]]) -> None:
        """The rows of every case, by its key; none is shown yet."""
        self._kept = {case: tuple(map(dict, rows)) for case, rows in kept.items()}
        self.show_case("")

    def show_case(self, case: str) -> None:
        """Show the rows of a case; an empty key stands for none."""
        self._case = case
        self.set_rows(self.of_case(case))
        self.setEnabled(bool(case))

    def of_case(self, case: str) -> tuple[TypedRow, ...]:
        return self._kept.get(case, ())

    def _keep(self) -> None:
        self._kept[self._case] = self.rows
