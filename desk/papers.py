"""Issuing the desk's papers, and noting what was printed."""

from collections.abc import Callable

from desk.dossier import Dossier
from desk.errors import NotAllowed
from desk.facts import FormIssued, FormPrinted
from desk.forms.content import FormContent, FormKind
from desk.forms.control_sheet import control_sheet_content
from desk.forms.receipt import receipt_content, slip_content
from desk.intake import RECEIPT_COPIES
from desk.ledger import Ledger, Store
from desk.office import Office
from desk.witness import Witness


class IssueForm:
    """Issues a paper for a dossier that has been received."""

    def __init__(self, store: Store, witness: Witness, new_id: Callable[[], str]) -> None:
        self._store = store
        self._witness = witness
        self._new_id = new_id

    def issue(self, dossier_id: str, kind: FormKind) -> tuple[Dossier, str]:
        """The dossier and the id of the form to print.

        A receipt or slip that was issued already is the same paper again (print it anew instead of issuing another);
        a control sheet is issued as it stands now. Raises `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            standing_form = dossier.latest(kind)
            if standing_form is not None and kind is not FormKind.CONTROL_SHEET:
                return dossier, standing_form.id
            office = ledger.standing.office
            if office is None:
                raise NotAllowed("office-not-set")
            content = self._content(ledger, dossier, kind, office)
            if standing_form is not None and standing_form.content == content:
                return dossier, standing_form.id
            issued = FormIssued(
                dossier_id=dossier_id,
                form_id=self._new_id(),
                content=content,
                copies=RECEIPT_COPIES if kind is FormKind.RECEIPT else 1,
                replaces=standing_form.id if standing_form else "",
                **self._witness.signs(),
            )
            return ledger.record(dossier, issued), issued.form_id

    def _content(self, ledger: Ledger, dossier: Dossier, kind: FormKind, office: Office) -> FormContent:
        received = ledger.reception_fact(dossier.id)
        if received is None:
            raise NotAllowed("not-received-yet")
        match kind:
            case FormKind.RECEIPT:
                return receipt_content(received, office, dossier.accepted())
            case FormKind.SLIP:
                return slip_content(received, office, dossier.accepted())
            case FormKind.CONTROL_SHEET:
                return control_sheet_content(dossier, office)


class NotePrinting:
    """Notes that a form reached a printer or a file."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def note(self, dossier_id: str, form_id: str, printer: str) -> Dossier:
        """One more printing of the form. `printer` is the queue's name, or "pdf" for a file."""
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            printed = FormPrinted(
                dossier_id=dossier_id,
                form_id=form_id,
                printing=dossier.form(form_id).printings + 1,
                printer=printer,
                **self._witness.signs(),
            )
            return ledger.record(dossier, printed)
