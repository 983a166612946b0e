"""What someone may aim at: the level of a leading post, or a rank."""

from cadre_policy.errors import UnknownNameError
from cadre_policy.policies.post_qualification.flatten import asked_level
from cadre_policy.records import PostLevel, Rank

Target = PostLevel | Rank
"""The level of a leading post, or one of the twelve ranks."""

_BY_NAME: dict[str, Target] = {one.value: one for kind in (PostLevel, Rank) for one in kind}


def target_named(name: str) -> Target:
    """The level or rank of a name, such as ``"county_deputy"`` or ``"section_chief_1"``.

    Raises:
        UnknownNameError: there is neither a level nor a rank of that name.
        FactsError: posts of that level do not lead.
    """
    found = _BY_NAME.get(name)
    if found is None:
        raise UnknownNameError("level of a leading post or rank", name, _BY_NAME)
    return asked_level(found) if isinstance(found, PostLevel) else found


__all__ = ["Target", "target_named"]
