"""What was found in the file of a journal, in words for whoever checks it."""

from telnusqa.core.language import Language
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.words.catalogue import N_, say

_SAID = {
    Wrong.ALTERED: N_("%(line)s-жол өзгертілген: хэші мазмұнына сай емес."),
    Wrong.COPY_ALTERED: N_("%(line)s-жол бұл журналдікі емес: онда басқа істің белгісі тұр."),
    Wrong.LINK_BROKEN: N_("%(line)s-жол алдындағы жолмен байланыспайды: екеуінің бірі ауыстырылған."),
    Wrong.REMOVED: N_("%(line)s-жолдың алдынан жол алынған не жолдардың орны ауысқан."),
    Wrong.ALTERED_SINCE: N_("%(line)s-жол файлда аталған бақылау нүктесіне сай емес."),
    Wrong.CUT: N_("Журналдың соңы өзгертілген: файлдың басында аталған соңғы жол орнында жоқ."),
    Wrong.UNKNOWN_VERSION: N_("%(line)s-жол басқа нұсқада жазылған: бұл бет оны тексере алмайды."),
}


def found_in_file(finding: Finding, language: Language) -> str:
    """The finding as a sentence. Raises KeyError for damage a file cannot have."""
    return say(language, _SAID[finding.wrong], line=finding.seq)
