"""The departments of education an edition lists, and which regions of today stand in their place."""

from telnusqa.law import shipped
from telnusqa.law.cites import cites
from telnusqa.law.directory_rows import Department, Region
from telnusqa.law.ruleset import RuleSet


@cites("2015:A3")
def departments(rules: RuleSet) -> tuple[Department, ...]:
    """The departments as the edition prints them, in its order; none where it lists none."""
    return shipped.departments(rules.edition.id)


@cites("2015:A3", "2023:7.5")
def regions() -> tuple[Region, ...]:
    """The regions of today, by their code."""
    return tuple(region for region in shipped.regions() if region.until is None)


@cites("2015:A3")
def historic_regions() -> tuple[Region, ...]:
    """The regions that are no more, kept for old documents."""
    return tuple(region for region in shipped.regions() if region.until is not None)


@cites("2015:A3")
def today_of(department: Department) -> tuple[Region, ...]:
    """The regions of today that lie in a department's territory."""
    return tuple(region for region in regions() if department.number in region.rows)


@cites("2015:A3")
def historic_of(region: Region, rules: RuleSet) -> tuple[Department, ...]:
    """The departments of the edition whose territory a region lies in; none where the edition lists none."""
    return tuple(department for department in departments(rules) if department.number in region.rows)
