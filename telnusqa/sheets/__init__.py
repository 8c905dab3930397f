"""How a table is read and written: XLSX and CSV, whichever program made them."""
