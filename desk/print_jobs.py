"""What is to be printed and what became of it. It belongs to this PC alone and is no fact of any dossier."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from desk.forms.listing import Listing
from desk.register_printing import BookPages, DrawnRegister

TRIAL = "trial"
"""The kind of the page that shows what a printer can do, beside the kinds of forms and `LISTING`."""


Body = Listing | DrawnRegister | bytes
"""What is printed and kept nowhere else: a list, pages of the register, or another finished PDF."""


class JobState(StrEnum):
    """Where a print job is.

    UNCONFIRMED: nobody knows whether it reached the paper, because the PC stopped meanwhile, or before it was asked
    for. CANCELLED: the clerk does not want it any more.
    """

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    CANCELLED = "cancelled"


STUCK = (JobState.FAILED, JobState.UNCONFIRMED)
"""What goes no further by itself: the clerk has to look."""


@dataclass(frozen=True)
class PrintRequest:
    """What is to be printed, where, and how often.

    `kind` is a `FormKind`, `LISTING`, `LABEL`, `REGISTER` or `TRIAL`. `name` is the dossier code, the form's own id
    where the dossier has none yet, or the list's name; it names no person. With an empty `printer` it goes to the
    system's own, or into a folder.
    `page` is a single page of a form, 0 all of them. `paper` is the trial page's.
    """

    kind: str
    name: str
    printer: str = ""
    dossier_id: str = ""
    form_id: str = ""
    page: int = 0
    paper: str = ""
    copies: int = 1


@dataclass(frozen=True)
class PrintJob:
    """A request in the queue, in which `no` is its place.

    `printing` says which printing of its form it was when it was begun last; `reason` is the error code of a failure.
    """

    no: int
    request: PrintRequest
    state: JobState
    printing: int
    tries: int
    reason: str
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True)
class JobPage:
    """Some jobs of the queue and where to go on; `after` is None at the end."""

    jobs: tuple[PrintJob, ...]
    after: tuple[Any, ...] | None


@dataclass(frozen=True)
class QueueCounts:
    """How many jobs wait or are being printed, and how many the clerk has to look at."""

    waiting: int = 0
    stuck: int = 0


class PrintQueue(Protocol):
    """The jobs, kept on disk. Every change raises `StoreUnavailable` where it cannot be kept."""

    def add(self, request: PrintRequest, body: Body | None = None) -> None:
        """Put it at the end, with what is to be printed if that is no form. A form of which a job is stuck waits under
        that job instead.
        """
        ...

    def job(self, no: int) -> PrintJob:
        """Raises `KeyError`."""
        ...

    def body(self, no: int) -> Body:
        """What that job prints. Raises `PrintFailed` (`list-outdated`) where another version of the program made it."""
        ...

    def register_pages(self) -> tuple[BookPages, ...]:
        """Pages of the register that were asked for, and of which nobody knows yet whether they came out."""
        ...

    def first_waiting(self) -> PrintJob | None: ...

    def jobs(self, after: tuple[Any, ...] | None = None, limit: int = 100) -> JobPage:
        """Stuck jobs first, the newest on top; then those that wait, in their order; then the others, newest first."""
        ...

    def stuck(self) -> tuple[PrintJob, ...]:
        """All that the clerk has to look at, the oldest first."""
        ...

    def counts(self) -> QueueCounts: ...

    def last_printer(self) -> str:
        """Where the last paper came out; empty when none has lately."""
        ...

    def begin(self, no: int, printing: int) -> None:
        """It is on its way to the printer from now on."""
        ...

    def printed(self, no: int, printer: str) -> None: ...

    def failed(self, no: int, reason: str, printer: str) -> None: ...

    def wait(self, no: int, printer: str) -> None:
        """Let it wait for that printer, whatever became of it before. One that is being printed is left alone."""
        ...

    def cancel(self, no: int) -> None:
        """Take out one that waits or is stuck."""
        ...

    def settle(self) -> None:
        """While nothing is being printed: what is still called so is not confirmed, unless its form was noted."""
        ...

    def recover(self) -> None:
        """At the start: `settle`, and list the forms that were issued lately and never asked for; forget old jobs."""
        ...
