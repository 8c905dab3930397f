"""What stands on the sheet by which a printer is measured."""

from telnusqa.core.calibration import APART, CROSS, Calibration
from telnusqa.core.language import Language
from telnusqa.core.printing import Workplace
from telnusqa.paper.calibration import CalibrationSheet
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.words.catalogue import say
from telnusqa.words.printing import mended


def calibration_sheet(place: Workplace, drift: Calibration, language: Language) -> tuple[Form, CalibrationSheet]:
    """The sheet as it is printed with that mending, which is none where the printer is measured."""
    cross, apart = str(CROSS), str(APART)
    return Form.CALIBRATION, CalibrationSheet(
        workplace=printed(place.name),
        printed_as=mended(drift, language),
        steps=(
            say(language, "Парақты 100 % масштабпен басыңыз: «Бетке сыйдыру» таңдалмасын."),
            say(language, "Сызғышпен парақтың шетінен айқышқа дейін өлшеңіз: сол жақтан және жоғарыдан."),
            say(language, "Екі айқыштың арасын өлшеңіз."),
            say(language, "Үш санды осы орынның бетіне жазыңыз, содан кейін түзетілген парақты басып тексеріңіз."),
        ),
        left=say(language, "Сол жақ шеттен: %(mm)s мм болуы керек", mm=cross),
        top=say(language, "Жоғарғы шеттен: %(mm)s мм болуы керек", mm=cross),
        between=say(language, "Айқыштардың арасы: %(mm)s мм болуы керек", mm=apart),
    )
