"""The facts of a dossier, told in sentences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.facts import (
    ActWithdrawn,
    ApologyDrafted,
    ConsultationAsked,
    Corrected,
    DossierFact,
    DossierReceived,
    DueMoved,
    FormIssued,
    FormPrinted,
    HandedOver,
    OpinionReceived,
    Outcome,
    Reappointed,
    RefusedAtReception,
    ResultReturned,
    SentUp,
    Stopped,
    SupplementBrought,
    SupplementDemanded,
    SupplementRequested,
    TakenBack,
)
from desk.forms.content import FormKind
from desk.steps import DESK
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
        case RefusedAtReception():
            return Entry(fact, translate("history", "Refused at reception"), (fact.cause,))
        case DossierReceived():
            due = words.moment(fact.reception.due.at)
            sentence = translate("history", "Received as {code}, due {due}").format(code=fact.code, due=due)
            return Entry(fact, sentence)
        case HandedOver():
            return Entry(fact, _handed_over(fact))
        case TakenBack():
            return Entry(fact, _taken_back(fact), tuple(_decision(fact.cause, fact.decided_by)))
        case SentUp():
            sentence = translate("history", "Sent up to {receiver}, which answers by {due}")
            return Entry(fact, sentence.format(receiver=fact.receiver, due=words.short_moment(fact.due)))
        case SupplementDemanded():
            sentence = translate("history", "{agency} demands papers; the term stops")
            return Entry(fact, sentence.format(agency=fact.demanded_by), (*fact.missing, fact.guidance))
        case SupplementBrought():
            due = words.moment(fact.reception.due.at)
            sentence = translate("history", "The supplement is complete; the term begins anew, due {due}")
            return Entry(fact, sentence.format(due=due))
        case ConsultationAsked():
            sentence = translate("history", "{agency} was asked for its opinion by {due}")
            asked = sentence.format(agency=fact.agency, due=words.short_moment(fact.due))
            return Entry(fact, asked, (fact.question,))
        case OpinionReceived():
            sentence = translate("history", "Opinion {number} came in")
            return Entry(fact, sentence.format(number=fact.number), (fact.opinion,))
        case Stopped():
            return _stopped(fact)
        case ApologyDrafted():
            sentence = translate("history", "Apology drafted for {signer}; it offers {due}")
            drafted = sentence.format(signer=fact.signer, due=words.short_moment(fact.due))
            return Entry(fact, drafted, (fact.cause,))
        case Reappointed():
            sentence = translate("history", "Apology signed by {signer}: due {due} in the place of {before}")
            due, before = words.short_moment(fact.due), words.short_moment(fact.before)
            return Entry(fact, sentence.format(signer=fact.signer, due=due, before=before), (fact.cause,))
        case DueMoved():
            sentence = translate("history", "Counted again by the changed calendar: due {due} in the place of {before}")
            due, before = words.short_moment(fact.after.at), words.short_moment(fact.before.at)
            return Entry(fact, sentence.format(due=due, before=before))
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


def _stopped(fact: Stopped) -> Entry:
    sentences = {
        Outcome.WITHDRAWN: translate("history", "The applicant withdrew the dossier"),
        Outcome.STOPPED: translate("history", "Handling was stopped"),
    }
    more = [*_decision(fact.cause, fact.decided_by)]
    more.append(translate("history", "Asked for by {name}").format(name=fact.asked_by))
    if fact.money:
        more.append(translate("history", "Money: {text}").format(text=fact.money))
    return Entry(fact, sentences[fact.outcome], tuple(more))


def _decision(cause: str, decided_by: str) -> Iterator[str]:
    """Why something was refused or ended, and who decided it."""
    if cause:
        yield cause
    if decided_by:
        yield translate("history", "Decided by {name}").format(name=decided_by)


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
        SentUp.__name__: translate("history", "the sending up"),
        TakenBack.__name__: translate("history", "the taking back"),
        SupplementDemanded.__name__: translate("history", "the demand for papers"),
        SupplementBrought.__name__: translate("history", "the completion of the papers"),
        ConsultationAsked.__name__: translate("history", "the consultation"),
        OpinionReceived.__name__: translate("history", "the opinion"),
        Stopped.__name__: translate("history", "the ending"),
        ApologyDrafted.__name__: translate("history", "the draft of an apology"),
        Reappointed.__name__: translate("history", "the new appointment"),
        ResultReturned.__name__: translate("history", "the giving back"),
    }[act]
