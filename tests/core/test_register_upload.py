"""What came over a page."""

from telnusqa.core.register_upload import Upload


def test_a_file_that_came_alone_has_nothing_beside_it() -> None:
    alone = Upload("token", "tizilim.xlsx")
    assert (alone.beside, alone.beside_name) == ("", "")
