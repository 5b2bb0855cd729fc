"""Dossiers as far as a paper of theirs needs them, and the paper."""

from datetime import datetime

from desk.clock import VIETNAM
from desk.forms.content import FormContent, FormKind
from desk.supplementing import DemandedPapers
from tests.conftest import Work
from tests.makers import draft

HANDLER = "Phòng Văn hóa - Xã hội"
CAUSE = "Phải xác minh nơi cư trú trước đây."
NEW_DUE = datetime(2026, 12, 2, 17, 0, tzinfo=VIETNAM)


def issued(work: Work, dossier_id: str, kind: FormKind) -> FormContent:
    dossier, form_id = work.issue_form.issue(dossier_id, kind)
    return dossier.form(form_id).content


def supplemented(work: Work) -> str:
    """A dossier whose supplement was demanded on the Friday and brought on the Monday."""
    dossier = work.intake.receive(draft()).dossier
    work.hand_over.hand_over((dossier.id,), HANDLER)
    work.demand_supplement.demand(dossier.id, DemandedPapers(("Quyết định ly hôn",), "Nộp bản sao", HANDLER))
    work.clock.moment = datetime(2026, 11, 23, 8, 30, tzinfo=VIETNAM)
    work.bring_supplement.bring(dossier.id)
    return dossier.id
