"""In which forms the service is rendered, and what it can end in."""

from telnusqa.law.cites import cites
from telnusqa.law.norm_outcome import FormNorm, RenderingForm, ResultKind, ResultNorm
from telnusqa.law.ruleset import RuleSet


@cites("2015:5", "2023:4")
def forms(rules: RuleSet) -> tuple[FormNorm, ...]:
    """The forms of rendering, in the order of the text, each with its clause."""
    return rules.edition.outcome.forms


@cites("2015:6", "2023:5")
def results(rules: RuleSet) -> tuple[ResultNorm, ...]:
    """What the service can end in, in the order of the text, each with its clause."""
    return rules.edition.outcome.results


@cites("2015:6", "2023:5")
def may_end_in(result: ResultKind, rules: RuleSet) -> bool:
    """Whether the edition knows that result; edition 2015 knows no refusal of the service."""
    return any(norm.result is result for norm in results(rules))


@cites("2015:5", "2023:4", "policy:electronic-alone")
def may_take_electronic_alone(rules: RuleSet) -> bool:
    """Whether the electronic duplicate may be taken without the paper one.

    The paper one is the result, the electronic one goes with it: policy alone can let it go without, and only under an
    edition that knows an electronic form.
    """
    electronic = any(norm.form is RenderingForm.ELECTRONIC for norm in forms(rules))
    return electronic and rules.policy.electronic_alone
