"""Issuing the desk's papers, and noting what was printed."""

from collections.abc import Callable
from dataclasses import replace

from desk.clock_watch import Watch, unwatched
from desk.dossier import Dossier
from desk.errors import NotAllowed
from desk.facts import (
    ApologyDrafted,
    DossierFact,
    FormIssued,
    FormPrinted,
    RefusedAtReception,
    Stopped,
    SupplementDemanded,
    SupplementRequested,
    TakenBack,
)
from desk.forms import refusal, stop_notice, supplement_request
from desk.forms.acts import act_told, form_told, standing_facts
from desk.forms.apology import apology_content
from desk.forms.content import FormContent, FormKind
from desk.forms.control_sheet import control_sheet_content
from desk.forms.explanation import explanation_content
from desk.forms.issued import FOR_AN_ACT, IssuedForm
from desk.forms.office_words import PutOn, program_words
from desk.forms.receipt import receipt_content, slip_content
from desk.forms.rules import USUAL, FormRule, FormWish, RuleOf, Signer, by_hand
from desk.ledger import Ledger, Store
from desk.numbers import FormNumber
from desk.office import Office
from desk.text import clean
from desk.witness import Witness

PROMISED = (FormKind.RECEIPT, FormKind.SLIP)
"""What the applicant holds in his hands: once issued, only a correction or a supplement replaces it."""
TEMPLATES = {
    FormKind.SUPPLEMENT_REQUEST: supplement_request.TEMPLATE,
    FormKind.REFUSAL: refusal.TEMPLATE,
    FormKind.STOP_NOTICE: stop_notice.TEMPLATE,
}
"""The program's words for the forms that are signed at the desk."""
NUMBER_BY_HAND = "…………"


class IssueForm:
    """Issues a paper for a dossier, alone or as a part of the act that it tells of."""

    def __init__(
        self,
        store: Store,
        witness: Witness,
        new_id: Callable[[], str],
        put_on: PutOn = program_words,
        rule_of: RuleOf = by_hand,
        watch: Watch = unwatched,
    ) -> None:
        """`put_on` gives the forms the words that are in use, `rule_of` tells what these words settle.

        `watch` looks at the clock.
        """
        self._store = store
        self._witness = witness
        self._new_id = new_id
        self._put_on = put_on
        self._rule_of = rule_of
        self._watch = watch

    def rule(self, kind: FormKind) -> FormRule:
        """What the words in use settle about a form of an act."""
        return self._rule_of(kind, self._put_on(FormContent(kind, TEMPLATES[kind], {})).template)

    def issue(self, dossier_id: str, kind: FormKind, wish: FormWish = USUAL) -> tuple[Dossier, str]:
        """The dossier and the id of the form to print.

        A receipt or slip that was issued already is the same paper again (print it anew instead of issuing another);
        a control sheet or an explanation is issued as it stands now, the others for the latest act that they tell of.
        Each takes the place, and the number, of an earlier one that says something else of the same. Raises
        `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            return self.issue_within(ledger, ledger.dossier(dossier_id), kind, wish)

    def issue_if_wanted(self, ledger: Ledger, dossier: Dossier, kind: FormKind, wish: FormWish) -> Dossier:
        """The dossier with the form of an act, if there is to be one; `Dossier.latest` names it."""
        return self.issue_within(ledger, dossier, kind, wish)[0] if wish.wanted else dossier

    def issue_within(self, ledger: Ledger, dossier: Dossier, kind: FormKind, wish: FormWish) -> tuple[Dossier, str]:
        """Issue as a part of a larger act. Raises as `issue` does."""
        office = ledger.standing.office
        if office is None:
            raise NotAllowed("office-not-set")
        if kind in FOR_AN_ACT:
            return self._for_an_act(ledger, dossier, kind, office, wish)
        earlier = dossier.latest(kind)
        if earlier is not None and kind in PROMISED:
            return dossier, earlier.id
        content = self._put_on(_content(ledger, dossier, kind, office))
        return self._issued(ledger, dossier, content, earlier)

    def _for_an_act(
        self, ledger: Ledger, dossier: Dossier, kind: FormKind, office: Office, wish: FormWish
    ) -> tuple[Dossier, str]:
        facts = standing_facts(ledger.history(dossier.id))
        act, earlier_id = act_told(facts, kind), form_told(facts, kind)
        if act is None:
            raise NotAllowed("no-apology-drafted" if kind is FormKind.APOLOGY else "no-act-to-tell")
        earlier = dossier.form(earlier_id) if earlier_id else None
        content = self._put_on(_content_of_act(act, dossier, office))
        rule = self._rule_of(kind, content.template)
        number = earlier.number if earlier else None
        if number is None and rule.numbered:
            year = act.occurred_at.year
            number = FormNumber(year, ledger.next_in_series(kind, year))
        texts = {"number": f"{number.number:02d}" if number else NUMBER_BY_HAND}
        if earlier is not None:
            texts["replaces"] = earlier.replaced_by_words
        if kind is not FormKind.APOLOGY:
            texts |= _signature(act, rule, earlier, wish)
        return self._issued(ledger, dossier, replace(content, texts=content.texts | texts), earlier, number)

    def _issued(
        self,
        ledger: Ledger,
        dossier: Dossier,
        content: FormContent,
        earlier: IssuedForm | None,
        number: FormNumber | None = None,
    ) -> tuple[Dossier, str]:
        """The form, written down unless `earlier` says the same."""
        if earlier is not None and _says_the_same(earlier, content):
            return dossier, earlier.id
        self._watch(ledger)
        issued = FormIssued(
            dossier_id=dossier.id,
            form_id=self._new_id(),
            content=content,
            copies=self._rule_of(content.kind, content.template).copies,
            replaces=earlier.id if earlier else "",
            number=number,
            **self._witness.signs(),
        )
        return ledger.record(dossier, issued), issued.form_id


def _content(ledger: Ledger, dossier: Dossier, kind: FormKind, office: Office) -> FormContent:
    received = ledger.reception_fact(dossier.id)
    if received is None:
        raise NotAllowed("not-received-yet")
    match kind:
        case FormKind.RECEIPT:
            return receipt_content(received, office, dossier.accepted(), dossier.received_at)
        case FormKind.SLIP:
            return slip_content(received, office, dossier.accepted())
        case FormKind.CONTROL_SHEET:
            return control_sheet_content(dossier, office, ledger.standing.calendar)
        case FormKind.EXPLANATION:
            return explanation_content(ledger.history(dossier.id), office)
    raise ValueError(kind)


def _content_of_act(act: DossierFact, dossier: Dossier, office: Office) -> FormContent:
    match act:
        case SupplementRequested() | SupplementDemanded():
            return supplement_request.supplement_request_content(act, dossier, office)
        case RefusedAtReception() | TakenBack():
            return refusal.refusal_content(act, dossier, office)
        case ApologyDrafted():
            return apology_content(dossier, office)
        case Stopped():
            return stop_notice.stop_notice_content(act, dossier, office)
    raise ValueError(f"no form tells of {type(act).__name__}")


def _signature(act: DossierFact, rule: FormRule, earlier: IssuedForm | None, wish: FormWish) -> dict[str, str]:
    """Who signs: as wished, else as on the form whose place it takes, else whom the words name."""
    if wish.signer is None and earlier is not None:
        return {name: earlier.content.texts[name] for name in ("signed_as", "signer")}
    signer = wish.signer or rule.signer
    return {"signed_as": str(signer), "signer": act.clerk if signer is Signer.CLERK else clean(wish.head)}


def _says_the_same(earlier: IssuedForm, content: FormContent) -> bool:
    old, new = (
        replace(each, texts={name: text for name, text in each.texts.items() if name != "replaces"})
        for each in (earlier.content, content)
    )
    return old == new


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
