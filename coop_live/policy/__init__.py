"""What may be shown where: the platforms' rules and the law, as data with their sources."""

from coop_live.policy.rules import Finding, Rule, findings, load_rules, withheld

__all__ = ["Finding", "Rule", "findings", "load_rules", "withheld"]
