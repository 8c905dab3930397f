"""From values of the domain to the sheets that paper prints."""

from telnusqa.paper.fill.acceptance_refusal import acceptance_refusal_sheet as acceptance_refusal_sheet
from telnusqa.paper.fill.application import application_sheet as application_sheet
from telnusqa.paper.fill.places import over_blank as over_blank
from telnusqa.paper.fill.places import paper_of as paper_of
from telnusqa.paper.fill.places import sheet_of as sheet_of
from telnusqa.paper.fill.places import unfit_places as unfit_places
from telnusqa.paper.fill.receipt import receipt_sheet as receipt_sheet
from telnusqa.paper.fill.slip import slip_sheet as slip_sheet
from telnusqa.paper.fill.term_sheet import term_sheet as term_sheet
