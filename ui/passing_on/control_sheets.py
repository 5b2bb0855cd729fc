"""Printing what goes with a stack that has just changed hands: control sheets, and the list to sign."""

from desk.dossier import Dossier
from desk.forms.content import FormKind
from desk.forms.hand_over_list import hand_over_listing
from ui.bench import Bench


class ControlSheets:
    """Remembers the dossiers that went last, so that their sheets and their list can be printed, again too."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.dossier_ids: tuple[str, ...] = ()
        self.passed: tuple[Dossier, ...] = ()
        """As they were when they had changed hands, either way."""

    def print(self) -> None:
        """Issue each sheet as it stands now and queue it. Raises `NotAllowed` and `StoreUnavailable`."""
        for dossier_id in self.dossier_ids:
            _, form_id = self._bench.acts.issue_form.issue(dossier_id, FormKind.CONTROL_SHEET)
            self._bench.papers.print(dossier_id, form_id)
            self._bench.tell(dossier_id)

    def print_list(self) -> None:
        """Queue the list that both sides sign."""
        office = self._bench.reads.standing.office
        if office is not None and self.passed:
            self._bench.papers.print_listing(hand_over_listing(self.passed, office))
