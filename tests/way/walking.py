"""Ways gone at random: so many of them, so long."""

from collections.abc import Callable, Sequence

from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.way.anybody import Way, World


def walk(
    world: World,
    *,
    examples: int,
    steps: int,
    shrink: bool = True,
    chance: bool = False,
    begun: Sequence[Callable[[Way], object]] = (),
) -> None:
    """Let it run. ``chance``: other ways every time; else the same ones on every machine.

    ``begun``: steps that stand at the beginning of each, for a hunt of what comes too rarely otherwise.
    """
    run_state_machine_as_test(
        type("Here", (Way,), {"world": world, "begun": tuple(begun)}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=not chance,
            report_multiple_bugs=False,
            verbosity=Verbosity.normal,
            phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
