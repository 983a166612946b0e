"""What is asked of a person whose grade falls short."""

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


__all__ = ["Correction"]
