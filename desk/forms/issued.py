"""The papers that were issued for a dossier."""

from dataclasses import dataclass, replace
from datetime import datetime

from desk.facts import FormIssued, FormPrinted, SupplementBrought
from desk.forms.content import FormContent, FormKind
from desk.numbers import FormNumber

FOR_AN_ACT = (FormKind.SUPPLEMENT_REQUEST, FormKind.REFUSAL, FormKind.APOLOGY, FormKind.STOP_NOTICE)
"""Forms that tell of one act, and hold as long as it stands."""


@dataclass(frozen=True)
class IssuedForm:
    """A paper that was issued for the dossier, and how often it has been printed."""

    id: str
    content: FormContent
    copies: int
    issued_at: datetime
    replaces: str = ""
    replaced: bool = False
    printings: int = 0
    number: FormNumber | None = None

    @property
    def name(self) -> str:
        """What names it where no person may be named: the dossier's code; without one number and year, or its id."""
        number = f"{self.number.number:02d}-{self.number.year}" if self.number else self.id
        return self.content.texts["code"] or number

    @property
    def replaced_by_words(self) -> str:
        """What the paper that takes its place says of it."""
        return f"Thay thế giấy đã cấp lúc {self.issued_at:%H:%M ngày %d/%m/%Y}"


def forms_after(forms: tuple[IssuedForm, ...], fact: FormIssued | FormPrinted) -> tuple[IssuedForm, ...]:
    """The forms after one more was issued or printed. Raises `KeyError` for the printing of one that never was."""
    if isinstance(fact, FormIssued):
        new = IssuedForm(fact.form_id, fact.content, fact.copies, fact.occurred_at, fact.replaces, number=fact.number)
        return (*(replace(old, replaced=old.replaced or old.id == fact.replaces) for old in forms), new)
    if all(form.id != fact.form_id for form in forms):
        raise KeyError(fact.form_id)
    return tuple(replace(form, printings=fact.printing) if form.id == fact.form_id else form for form in forms)


def forms_without_act(forms: tuple[IssuedForm, ...], before: int, act: str) -> tuple[IssuedForm, ...]:
    """The forms once the `act` (a kind of fact) was withdrawn that `before` of them were issued before.

    Its own no longer hold, and what they took the place of does again.
    """
    its_own = (*FOR_AN_ACT, FormKind.RECEIPT) if act == SupplementBrought.__name__ else FOR_AN_ACT
    void = {form.id for form in forms[before:] if form.content.kind in its_own}
    replaced_by = {form.replaces: form.id for form in forms if form.replaces}

    def holds(form: IssuedForm) -> bool:
        return form.id not in void and (not form.replaced or replaced_by.get(form.id) in void)

    return tuple(replace(form, replaced=not holds(form)) for form in forms)
