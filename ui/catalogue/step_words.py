"""The hours of internal steps, in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desk.catalogue_steps import StepHours


def hours(value: Decimal) -> str:
    """`4 h`, `0,5 h`."""
    number = format(value.normalize(), "f").replace(".", ",")
    return QCoreApplication.translate("PlannedSteps", "{hours} h").format(hours=number)


def balance(found: StepHours) -> str:
    """What the steps take together, beside what the term allows; with a sign where it is more."""
    planned = hours(found.planned)
    if found.allowed is None:
        return QCoreApplication.translate("PlannedSteps", "{planned} in all").format(planned=planned)
    told = (
        QCoreApplication.translate("PlannedSteps", "! {planned} in all, longer than the term of {allowed}")
        if found.over
        else QCoreApplication.translate("PlannedSteps", "{planned} in all, the term is {allowed}")
    )
    return told.format(planned=planned, allowed=hours(found.allowed))
