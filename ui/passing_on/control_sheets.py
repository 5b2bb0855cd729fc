"""Printing the control sheets of a stack that has just been handed over."""

from desk.forms.content import FormKind
from ui.bench import Bench


class ControlSheets:
    """Remembers the dossiers that went last, so that their sheets can be printed, again too."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.dossier_ids: tuple[str, ...] = ()

    def print(self) -> None:
        """Issue each sheet as it stands now and queue it. Raises `NotAllowed` and `StoreUnavailable`."""
        for dossier_id in self.dossier_ids:
            _, form_id = self._bench.issue_form.issue(dossier_id, FormKind.CONTROL_SHEET)
            self._bench.papers.print(dossier_id, form_id)
            self._bench.tell(dossier_id)
