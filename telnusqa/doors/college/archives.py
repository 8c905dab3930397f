"""Archives with a desk here, as a list one chooses from."""

from telnusqa.core.language import Language
from telnusqa.doors.shared.parts import Option
from telnusqa.store.read import organisations


def archive_options(language: Language) -> list[Option]:
    """Each by its BIN, with its name."""
    return [Option(each.bin, each.name(language)) for each in organisations.archives()]


def archives_by_bin() -> dict[str, tuple[int, str]]:
    """BIN → home, and the name that is kept with a question."""
    return {each.bin: (each.id, each.name_kk) for each in organisations.archives()}
