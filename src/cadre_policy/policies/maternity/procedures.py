"""The rules of leave for a family-planning procedure."""

from cadre_policy.law import OPINION
from cadre_policy.measures import Days
from cadre_policy.policies.maternity import facts as about
from cadre_policy.policies.maternity import parameters as figures
from cadre_policy.policies.maternity.facts import ProcedureFacts
from cadre_policy.policies.remedies import UNIT
from cadre_policy.records import ProcedureKind
from cadre_policy.rules import Expr, Parameter, Rule, first_of, in_force, left_open, not_, rule, table


def _performed(figure: Parameter[Days]) -> Expr[ProcedureFacts, Days]:
    """A figure as it stood on the day of the procedure."""
    return figure.at(about.performed_on)


_KIND = about.procedure
LATE_REMEDY: Rule[ProcedureFacts, bool] = rule(
    ProcedureFacts,
    bool,
    name="leave.procedure.late_remedy",
    zh="怀孕满四个月采取补救措施",
    en="a late remedial measure",
    cites=(figures.PROCEDURES,),
    body=about.procedure_months >= figures.REMEDY_LATE_FROM,
)
FAMILY_PLANNING_LEAVE: Rule[ProcedureFacts, Days] = rule(
    ProcedureFacts,
    Days,
    name="leave.procedure",
    zh="计划生育手术假天数",
    en="days of leave for a family-planning procedure",
    cites=(OPINION.cite("17.14"), figures.PROCEDURES),
    body=first_of(
        (not_(about.underwent), Days(0)),
        otherwise=in_force(
            (
                figures.YUNNAN_BEGAN,
                left_open(
                    Days,
                    "2022年1月17日前的手术假天数未读到",
                    "the days for procedures before 17 January 2022 were not read",
                    figures.GRANT_2016,
                ),
            ),
            (
                figures.PROCEDURES_BEGAN,
                table(
                    (_KIND.is_(ProcedureKind.IUD_INSERTION), _performed(figures.IUD_INSERTION)),
                    (_KIND.is_(ProcedureKind.IUD_REMOVAL), _performed(figures.IUD_REMOVAL)),
                    (_KIND.is_(ProcedureKind.TUBAL_LIGATION), _performed(figures.TUBAL_LIGATION)),
                    (_KIND.is_(ProcedureKind.VASECTOMY), _performed(figures.VASECTOMY)),
                    (_KIND.is_(ProcedureKind.TUBAL_REVERSAL), _performed(figures.TUBAL_REVERSAL)),
                    (_KIND.is_(ProcedureKind.VAS_REVERSAL), _performed(figures.VAS_REVERSAL)),
                    (
                        _KIND.is_(ProcedureKind.REMEDY),
                        first_of(
                            (LATE_REMEDY, _performed(figures.REMEDY_LATE)), otherwise=_performed(figures.REMEDY_EARLY)
                        ),
                    ),
                ),
            ),
            by=about.performed_on,
        ),
    ),
    authority=UNIT,
)
