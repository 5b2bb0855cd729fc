"""The people and agencies that the panels propose."""

from desk.dossier import Dossier
from desk.facts import Role
from desk.steps import APPLICANT, DESK
from ui.bench import Bench


def listed(bench: Bench) -> tuple[str, ...]:
    """Those who handle dossiers, most used first."""
    return bench.reads.people(Role.HOLDER)


def last_holder(dossier: Dossier) -> str:
    """Who of those who handle it had it last, or has it; empty when nobody had."""
    holders = (step.holder for step in reversed(dossier.steps) if step.holder not in (DESK, APPLICANT))
    return next(holders, "")
