"""What exchange and terms of office turn on."""

import attrs

from cadre_policy.law import LabelledEnum
from cadre_policy.measures import Count, PartialDate, to_partial_date
from cadre_policy.rules import Change, Privacy, checked, fact


class ExchangeDuty(LabelledEnum):
    """Whether a person is to be moved to another post or area."""

    MUST_MOVE = "must_move", "同一职位满十年,必须交流", "ten years in one post: must be moved"
    SHOULD_MOVE = "should_move", "同一地区班子同一层次满十年,应当交流", "ten years on one level there: should be moved"
    MAY_BE_RELAXED = "may_be_relaxed", "满十年,经批准可以放宽", "ten years; may be relaxed with approval"
    RELAXED = "relaxed", "满十年,已批准放宽", "ten years; a longer stay was approved"
    NOT_YET = "not_yet", "未满年限", "the limit is not reached"
    NOT_COVERED = "not_covered", "不适用", "the rule does not cover the post"


class TermBar(LabelledEnum):
    """Whether a limit on terms stands in the way."""

    BARRED = "barred", "已达限度,不得", "the limit is reached: it may not be done"
    OPEN = "open", "未达限度", "the limit is not reached"
    NOT_COVERED = "not_covered", "不适用", "the rule does not cover the post"


@attrs.frozen(kw_only=True, order=False, field_transformer=checked)
class ExchangeFacts:
    """One person's post on a day; None is "not on file"."""

    local_leader: bool | None = None
    """Whether the post is of a leader of a local Party committee or government of county level or above."""
    term_post: bool | None = None
    """Whether the rules on terms cover the post: that of a local leader, or another principal post that they list."""
    in_post_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which the person has held this post without a break."""
    in_area_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which the person has been in leading groups of this area on this level without a break."""
    at_level_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The day from which the time in leading posts of this level counts, after leaving out time spent elsewhere."""
    minority: bool | None = None
    """Whether the person is of an ethnic minority."""
    autonomous_area: bool | None = None
    """Whether the post is in an ethnic autonomous area."""
    relaxation_approved: bool | None = None
    """Whether the competent body consented to a longer stay that holds on the day."""
    term_since: PartialDate | None = attrs.field(default=None, converter=to_partial_date)
    """The first day of the present term."""
    earlier_terms: Count | None = None
    """Terms that count and came right before it in the same post, as far as the file tells."""
    more_terms: bool | None = None
    """Whether terms that the file lacks bring them to the limit."""
    moves: Count | None = None
    """Changes of post for reasons of work within the present term."""


local_leader = fact(
    ExchangeFacts,
    lambda f: f.local_leader,
    "系县级以上地方党委、政府领导成员",
    "is a leader of a local Party committee or government of county level or above",
)
term_post = fact(
    ExchangeFacts, lambda f: f.term_post, "属任期规定所列职务", "holds a post that the rules on terms cover"
)
in_post_since = fact(
    ExchangeFacts, lambda f: f.in_post_since, "连续担任现职起始日", "in this post without a break since"
)
in_area_since = fact(
    ExchangeFacts,
    lambda f: f.in_area_since,
    "在同一地区班子同一层次连续任职起始日",
    "in leading groups of this area on this level without a break since",
)
at_level_since = fact(
    ExchangeFacts,
    lambda f: f.at_level_since,
    "同一层次领导职务累计起算日",
    "time in leading posts of this level counts from",
)
minority = fact(
    ExchangeFacts,
    lambda f: f.minority,
    "系少数民族干部",
    "is of an ethnic minority",
    change=Change.PROTECTED,
    privacy=Privacy.SENSITIVE,
)
autonomous_area = fact(
    ExchangeFacts,
    lambda f: f.autonomous_area,
    "在民族自治地方任职",
    "the post is in an ethnic autonomous area",
    change=Change.FIXED,
)
relaxation_approved = fact(
    ExchangeFacts,
    lambda f: f.relaxation_approved,
    "已批准放宽交流年限",
    "a longer stay was approved",
    change=Change.FINDING,
)
term_since = fact(ExchangeFacts, lambda f: f.term_since, "本届任期起始日", "the present term began")
_TERMS = Count(20)
earlier_terms = fact(
    ExchangeFacts,
    lambda f: f.earlier_terms,
    "此前在同一职位连续任满的任期数",
    "terms right before it in the same post",
    highest=_TERMS,
)
more_terms = fact(
    ExchangeFacts,
    lambda f: f.more_terms,
    "加上未载明的任期即达限度",
    "terms that the file lacks bring them to the limit",
)
moves = fact(
    ExchangeFacts,
    lambda f: f.moves,
    "本届任期内因工作调整职务次数",
    "moves for reasons of work within the present term",
    highest=_TERMS,
)
