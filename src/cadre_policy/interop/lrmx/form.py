"""An appointment form that was read: its words, what they mean, and what is doubtful."""

import attrs

from cadre_policy.interop.codes import Code
from cadre_policy.interop.lrmx.clauses import Merit, PartyRead, ResumeLine, YearResult
from cadre_policy.interop.lrmx.elements import Form
from cadre_policy.interop.lrmx.located import FormWarning
from cadre_policy.measures import PartialDate
from cadre_policy.records import Cadre

__all__ = ["LrmxFile", "Schooling"]


@attrs.frozen(kw_only=True, order=False, repr=False)
class Schooling:
    """One track of education, with codes where a table has them."""

    level: str | None
    level_code: Code | None
    degree: str | None
    degree_code: Code | None
    school: str | None


@attrs.frozen(kw_only=True, order=False, repr=False)
class LrmxFile:
    """One form.  Its ``repr`` and its warnings say nothing of the person."""

    cadre: Cadre
    form: Form
    """Every element word for word."""
    warnings: tuple[FormWarning, ...]
    encoding: str
    id_number: str | None
    """The identity number, by which files are joined; a :class:`Cadre` does not hold it."""
    political: tuple[PartyRead, ...]
    full_time: Schooling | None
    in_service: Schooling | None
    resume: tuple[ResumeLine, ...]
    merits: tuple[Merit, ...]
    assessments: tuple[YearResult, ...]
    """As the form says them, years that stand twice included."""
    photo: bytes | None
    age_as_of: PartialDate | None
    filled_in: PartialDate | None
    pre_reform_limit: int | None
    """The age limit before the reform of retirement, in years, if the form states one (version 4)."""
    version: str | None

    def __repr__(self) -> str:
        return f"LrmxFile({self.cadre!r}, {len(self.warnings)} warnings)"
