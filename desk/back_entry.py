"""Entering a paper day afterwards: one dossier with all that has happened to it, or nothing of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desk.dossier import Dossier
from desk.draft import Draft
from desk.errors import InvalidInput
from desk.facts import Outcome
from desk.giving_back import HandBack, ReturnResult
from desk.hand_numbers import HandNumber
from desk.intake import Intake
from desk.ledger import Store
from desk.passing_on import NO_REFUSAL, HandOver, Refusal, TakeBack
from desk.witness import Moment


@dataclass(frozen=True)
class PaperLine:
    """A dossier as the paper has it: its reception, and what came after as far as it has.

    `number` is that of the paper receipt, where it has one. `handed_over` names the receiver, `came_back` the outcome,
    `given_back` who took the result, each with its moment.
    """

    draft: Draft
    received: Moment
    handed_over: tuple[str, Moment] | None = None
    came_back: tuple[Outcome, Moment] | None = None
    refusal: Refusal = NO_REFUSAL
    given_back: tuple[HandBack, Moment] | None = None
    number: HandNumber | None = None


class EnterPaperLine:
    """Enters one line, with the same checks as at the counter, in one transaction."""

    def __init__(
        self, store: Store, intake: Intake, hand_over: HandOver, take_back: TakeBack, return_result: ReturnResult
    ) -> None:
        self._store = store
        self._intake = intake
        self._hand_over = hand_over
        self._take_back = take_back
        self._return_result = return_result

    def enter(self, line: PaperLine) -> Dossier:
        """The dossier as it stands after the line; a line that was entered already gives it again.

        Raises `InvalidDraft`, `InvalidInput` on a field of the act that cannot be taken (`received.occurred_at`,
        `received.number`, `handed_over.receiver`, `given_back.recipient`, ...), `NotAllowed` and `StoreUnavailable`;
        nothing of the line is written then. What comes back must have been handed over.
        """
        if line.came_back is not None and line.handed_over is None:
            raise InvalidInput("handed_over.receiver", "required")
        with self._store.transaction() as ledger:
            if (earlier := ledger.begun_with(line.draft.token)) is not None:
                return earlier
            with _part("received"):
                dossier = self._intake.receive_within(ledger, line.draft, line.received, line.number).dossier
            if line.handed_over is not None:
                with _part("handed_over"):
                    dossier = self._hand_over.hand_over_within(ledger, dossier, *line.handed_over)
            if line.came_back is not None:
                outcome, moment = line.came_back
                with _part("came_back"):
                    dossier = self._take_back.take_back_within(ledger, dossier, outcome, moment, line.refusal)
            if line.given_back is not None:
                with _part("given_back"):
                    dossier = self._return_result.give_within(ledger, dossier, *line.given_back)
            return dossier


@contextmanager
def _part(name: str) -> Iterator[None]:
    """Let a problem say which of the line's acts it is about."""
    try:
        yield
    except InvalidInput as problem:
        raise InvalidInput(f"{name}.{problem.field}", problem.code, **problem.params) from None
