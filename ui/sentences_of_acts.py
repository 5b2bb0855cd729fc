"""The sentences of what stands in the way of an act, and of what the law advises against."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES_OF_ACTS: dict[str, object] = {
    # Passing on, giving back, correcting
    "not-received-yet": QT_TRANSLATE_NOOP("errors", "Papers are still missing: this dossier was not taken in yet."),
    "refused-at-reception": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "no-act-to-tell": QT_TRANSLATE_NOOP("errors", "Nothing has happened yet that this paper could tell."),
    "cannot-hand-over-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-take-back-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-demand-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-consult-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-stop-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-reappoint-refused": QT_TRANSLATE_NOOP("errors", "This application was refused at reception: it has ended."),
    "cannot-hand-over-awaiting-supplement": QT_TRANSLATE_NOOP(
        "errors", "Papers are still missing: this dossier was not taken in yet."
    ),
    "cannot-hand-over-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is finished: it goes back to the applicant."),
    "cannot-hand-over-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "with-this-holder-already": QT_TRANSLATE_NOOP("errors", "{dossier} is there already."),
    "cannot-take-back-awaiting-supplement": QT_TRANSLATE_NOOP(
        "errors", "Papers are still missing: this dossier was not taken in yet."
    ),
    "cannot-take-back-at-desk": QT_TRANSLATE_NOOP("errors", "{dossier} is at the desk already."),
    "cannot-take-back-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is back already, ready for the applicant."),
    "cannot-take-back-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "receiver-not-listed": QT_TRANSLATE_NOOP("errors", "Nobody of that name is on the list. Add the name in Settings."),
    "returned-already": QT_TRANSLATE_NOOP("errors", "{dossier} was given back already, at {at}."),
    "moment-format": QT_TRANSLATE_NOOP("errors", "Type a time such as 16:40, or a day and time such as 20/11 16:40."),
    "moment-future": QT_TRANSLATE_NOOP("errors", "This moment has not come yet: check it, or the clock of this PC."),
    "moment-before-last-act": QT_TRANSLATE_NOOP(
        "errors", "The step before this one was at {last}: this one cannot be earlier."
    ),
    "moment-before-last-line": QT_TRANSLATE_NOOP(
        "errors", "The last dossier of the book came in at {last}: it cannot have been closed before."
    ),
    "moment-after-next-act": QT_TRANSLATE_NOOP("errors", "The next step was at {next}: the reception cannot be later."),
    "other-register-year": QT_TRANSLATE_NOOP(
        "errors", "The dossier stands in the register of {year}: stay in that year."
    ),
    "reason-owed-for-earlier-day": QT_TRANSLATE_NOOP(
        "errors", "It happened on an earlier day: say why it is noted now."
    ),
    "reason-not-on-the-list": QT_TRANSLATE_NOOP("errors", "Pick a reason of the office's list."),
    "second-person-owed": QT_TRANSLATE_NOOP(
        "errors", "More than {limit} working days back: name the colleague who confirms it."
    ),
    "second-person-of-the-desk": QT_TRANSLATE_NOOP("errors", "Another clerk of the desk must confirm it."),
    "nothing-to-correct": QT_TRANSLATE_NOOP("errors", "Nothing was changed, so there is nothing to correct."),
    "no-act-to-withdraw": QT_TRANSLATE_NOOP("errors", "Nothing has happened since the reception: nothing to withdraw."),
    # The register
    "register-closed": QT_TRANSLATE_NOOP(
        "errors", "Book {book} of {year} is closed: no line can be added. Enter it with a day of this year."
    ),
    "register-empty": QT_TRANSLATE_NOOP("errors", "Book {book} of {year} has no line yet."),
    "register-year-running": QT_TRANSLATE_NOOP(
        "errors", "A book is closed at the end of its year: on 31 December {year} at the earliest."
    ),
    "register-pages": QT_TRANSLATE_NOOP("errors", "Type pages from 1 to {last}, the first one first."),
    # Supplements, opinions, ends, new appointments
    "cannot-hand-over-sent-up": QT_TRANSLATE_NOOP("errors", "{dossier} is with the upper office: take it back first."),
    "cannot-hand-over-supplementing": QT_TRANSLATE_NOOP(
        "errors", "{dossier} waits for its supplement: note first that the papers are here."
    ),
    "cannot-take-back-supplementing": QT_TRANSLATE_NOOP("errors", "{dossier} waits at the desk for its supplement."),
    "cannot-demand-awaiting-supplement": QT_TRANSLATE_NOOP("errors", "The applicant was asked for papers already."),
    "cannot-demand-supplementing": QT_TRANSLATE_NOOP("errors", "The applicant was asked for papers already."),
    "cannot-demand-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is finished: nothing can be demanded any more."),
    "cannot-demand-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "no-supplement-awaited": QT_TRANSLATE_NOOP("errors", "{dossier} waits for no papers."),
    "supplement-awaited": QT_TRANSLATE_NOOP(
        "errors", "{dossier} waits for its supplement: there is no result to give back yet."
    ),
    "cannot-consult-awaiting-supplement": QT_TRANSLATE_NOOP(
        "errors", "Papers are still missing: this dossier was not taken in yet."
    ),
    "cannot-consult-supplementing": QT_TRANSLATE_NOOP(
        "errors", "{dossier} waits for its supplement: its handling rests."
    ),
    "cannot-consult-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is finished: there is nothing left to ask."),
    "cannot-consult-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "no-opinion-awaited": QT_TRANSLATE_NOOP("errors", "This opinion on {dossier} came in already."),
    "cannot-stop-awaiting-supplement": QT_TRANSLATE_NOOP(
        "errors", "Papers are still missing: this dossier was not taken in yet."
    ),
    "cannot-stop-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is finished: it goes back to the applicant."),
    "cannot-stop-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "cannot-reappoint-awaiting-supplement": QT_TRANSLATE_NOOP(
        "errors", "Papers are still missing: this dossier was not taken in yet."
    ),
    "cannot-reappoint-supplementing": QT_TRANSLATE_NOOP(
        "errors", "{dossier} waits for its supplement: its term does not run."
    ),
    "cannot-reappoint-ready": QT_TRANSLATE_NOOP("errors", "{dossier} is finished: no apology is owed any more."),
    "cannot-reappoint-returned": QT_TRANSLATE_NOOP("errors", "{dossier} was given back to the applicant already."),
    "no-apology-drafted": QT_TRANSLATE_NOOP("errors", "No apology waits for a signature: draft it first."),
    "due-not-later": QT_TRANSLATE_NOOP("errors", "Give a later day: this one is before the act, or before it is due."),
    "due-outside-hours": QT_TRANSLATE_NOOP("errors", "The office is closed then: give a moment of its working hours."),
    "due-format": QT_TRANSLATE_NOOP("errors", "Type a day such as 26/11, or with its hour 26/11 10:00."),
    # What the law advises against
    "supplement-late": QT_TRANSLATE_NOOP(
        "errors", "{days} working days have gone since the reception; the law allows {limit} for a demand."
    ),
    "supplement-again": QT_TRANSLATE_NOOP(
        "errors", "Papers were demanded before ({times} of {limit}): the law wants it done once, in full."
    ),
    "reappointed-before": QT_TRANSLATE_NOOP(
        "errors", "A new appointment was made before ({times} of {limit}): the law allows no further one."
    ),
    "apology-late": QT_TRANSLATE_NOOP(
        "errors", "The law wants the apology out at least {ahead} day before the due day."
    ),
}
