"""What can be chosen on the counter's pages."""

from telnusqa.core.guardianship import GuardianPaper
from telnusqa.core.identity import IdentityPaper
from telnusqa.core.intake import TypedIntake
from telnusqa.core.language import Language
from telnusqa.core.standing import Standing
from telnusqa.doors.shared import application_options
from telnusqa.doors.shared.parts import Option
from telnusqa.law.identity_way import way_shown, ways
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.handover import guardian_paper, who_came
from telnusqa.words.identity import identity_paper


def standings(language: Language) -> list[Option]:
    """Who can come."""
    return [Option(each.value, who_came(each, language)) for each in Standing]


def identity_papers(rules: RuleSet, language: Language) -> list[Option]:
    """By what a person can be recognised, as far as the edition knows it."""
    known = {norm.way for norm in ways(rules)}
    return [Option(each.value, identity_paper(each, language)) for each in IdentityPaper if way_shown(each) in known]


def guardian_papers(language: Language) -> list[Option]:
    """By what somebody is known as a parent or guardian."""
    return [Option(each.value, guardian_paper(each, language)) for each in GuardianPaper]


def wanted(rules: RuleSet, language: Language) -> list[Option]:
    """The objects of the edition."""
    return application_options.wanted(rules, language)


def reasons(rules: RuleSet, language: Language) -> list[Option]:
    """The reasons of the edition, and of policy."""
    return application_options.reasons(rules, language)


def places(typed: TypedIntake, rules: RuleSet, language: Language) -> list[Option]:
    """Where the result can be collected."""
    return application_options.places(typed.application, rules, language)
