"""The facts of a dossier, told in sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.dossier import DESK
from desk.facts import (
    ActWithdrawn,
    Corrected,
    DossierFact,
    DossierReceived,
    FormIssued,
    FormPrinted,
    HandedOver,
    Outcome,
    ResultReturned,
    SupplementRequested,
    TakenBack,
)
from desk.forms.content import FormKind
from ui import words
from ui.dossier.differences import Difference, differences

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Entry:
    """A fact as people read it: `more` says what does not fit the sentence, line by line."""

    fact: DossierFact
    sentence: str
    more: tuple[str, ...] = ()
    changes: tuple[Difference, ...] = ()

    @property
    def dated_back(self) -> bool:
        """Whether it was written down later than it happened."""
        return self.fact.recorded_at != self.fact.occurred_at


def told(facts: Iterable[DossierFact]) -> tuple[Entry, ...]:
    """The facts, given in the order of the journal, newest first."""
    kinds: dict[str, FormKind] = {}
    entries = []
    for fact in facts:
        if isinstance(fact, FormIssued):
            kinds[fact.form_id] = fact.content.kind
        entries.append(_entry(fact, kinds))
    return tuple(reversed(entries))


def _entry(fact: DossierFact, forms: dict[str, FormKind]) -> Entry:
    match fact:
        case SupplementRequested():
            sentence = translate("history", "Not accepted yet: papers are missing")
            return Entry(fact, sentence, (*fact.missing, fact.guidance))
        case DossierReceived():
            due = words.moment(fact.reception.due.at)
            sentence = translate("history", "Received as {code}, due {due}").format(code=fact.code, due=due)
            return Entry(fact, sentence)
        case HandedOver():
            return Entry(fact, _handed_over(fact))
        case TakenBack():
            return Entry(fact, _taken_back(fact))
        case ResultReturned():
            return _returned(fact)
        case Corrected():
            changes = differences(fact.before, fact.after)
            return Entry(fact, translate("history", "Entry corrected"), changes=changes)
        case ActWithdrawn():
            sentence = translate("history", "Withdrawn: {act} of {moment}")
            moment = words.short_moment(fact.act_occurred_at)
            return Entry(fact, sentence.format(act=_act_word(fact.act), moment=moment))
        case FormIssued():
            anew = translate("history", "{form} issued anew; the earlier one no longer holds")
            first = translate("history", "{form} issued")
            form = words.word(fact.content.kind)
            return Entry(fact, (anew if fact.replaces else first).format(form=form))
        case FormPrinted():
            sentence = translate("history", "{form} printed, time {printing}, on {printer}")
            form = words.word(forms[fact.form_id])
            return Entry(fact, sentence.format(form=form, printing=fact.printing, printer=fact.printer))
    raise ValueError(f"no words for {type(fact).__name__}")


def _handed_over(fact: HandedOver) -> str:
    if fact.sender == DESK:
        return translate("history", "Handed over to {receiver}").format(receiver=fact.receiver)
    passed_on = translate("history", "Passed on from {sender} to {receiver}")
    return passed_on.format(sender=fact.sender, receiver=fact.receiver)


def _taken_back(fact: TakenBack) -> str:
    sentences = {
        Outcome.RESULT: translate("history", "Came back from {sender} with the result"),
        Outcome.REFUSAL: translate("history", "Came back from {sender} with a refusal"),
        Outcome.UNFINISHED: translate("history", "Came back from {sender} unfinished"),
    }
    return sentences[fact.outcome].format(sender=fact.sender)


def _returned(fact: ResultReturned) -> Entry:
    sentence = translate("history", "Given back to {recipient}").format(recipient=fact.recipient)
    more = [words.word(fact.delivery)]
    if fact.proxy_paper:
        more.append(translate("history", "By proxy: {paper}").format(paper=fact.proxy_paper))
    if fact.papers_given_back:
        papers = ", ".join(fact.papers_given_back)
        more.append(translate("history", "Papers given back: {papers}").format(papers=papers))
    if fact.rating is not None:
        more.append(translate("history", "Rating: {rating}").format(rating=words.word(fact.rating)))
    return Entry(fact, sentence, tuple(more))


def _act_word(act: str) -> str:
    """The act that an `ActWithdrawn` names by the kind of its fact."""
    return {
        HandedOver.__name__: translate("history", "the handing over"),
        TakenBack.__name__: translate("history", "the taking back"),
        ResultReturned.__name__: translate("history", "the giving back"),
    }[act]
