"""What is asked of a person whose grade falls short, and what bars a rise in level."""

from cadre_policy.law.label import LabelledEnum


class Correction(LabelledEnum):
    """What follows a grade "basically competent" or "basically qualified", besides pay and promotion."""

    NONE = "none", "无", "nothing"
    ADMONITION_TALK = "admonition_talk", "诫勉谈话,限期改进", "an admonition talk and a deadline to improve"
    ADMONITION = (
        "admonition",
        "诫勉,责令作出书面检查,限期改进",
        "an admonition, a written self-criticism and a deadline to improve",
    )
    ADMONITION_ONLY = "admonition_only", "诫勉", "an admonition"
    SELF_CRITICISM = "self_criticism", "责令作出书面检查,限期改进", "a written self-criticism and a deadline to improve"


class LevelBar(LabelledEnum):
    """What bars a rise in level on the 1 January on which it would take effect."""

    NONE = "none", "无", "nothing"
    WARNING = "warning", "仅有警告", "a warning and nothing else"
    OTHER = "other", "警告以外的处分或者立案调查", "a sanction other than a warning, or an investigation"


__all__ = ["Correction", "LevelBar"]
