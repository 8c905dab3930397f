"""`make mutants`: break core and law in thousands of small ways, and see whether the tests notice."""
