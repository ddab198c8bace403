"""What may be shown and said where: the platforms' rules and the law, as data with their sources."""

from coop_live.policy.check import check
from coop_live.policy.papers import certified
from coop_live.policy.preflight import Check, State, preflight
from coop_live.policy.products import check_product, check_ticker, notice_for
from coop_live.policy.rules import findings, load_rules, own_path, rules_in_force, trouble, withheld
from coop_live.policy.values import Finding, Rule, known

__all__ = [
    "Check",
    "Finding",
    "Rule",
    "State",
    "certified",
    "check",
    "check_product",
    "check_ticker",
    "findings",
    "known",
    "load_rules",
    "notice_for",
    "own_path",
    "preflight",
    "rules_in_force",
    "trouble",
    "withheld",
]
