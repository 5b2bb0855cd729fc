"""Every form on every paper it can have."""

from desk.forms.content import FormKind
from printing.documents import LAYOUTS
from printing.paper import PAPERS
from tests.printing.makers import (
    a_control_sheet,
    a_receipt,
    a_refusal,
    a_request,
    a_slip,
    a_stop_notice,
    an_apology,
    an_explanation,
)

FORMS = (
    a_receipt(),
    a_slip(),
    a_request(),
    a_refusal(),
    an_apology(),
    a_stop_notice(),
    a_control_sheet(),
    an_explanation(),
)
assert {form.kind for form in FORMS} == set(LAYOUTS) == set(FormKind)

ON_PAPER = [(form, paper) for form in FORMS for paper in PAPERS[form.kind]]
NAMES = [f"{form.kind}-{paper}" for form, paper in ON_PAPER]
