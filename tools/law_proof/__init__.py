"""`make law-proof`: for every row of the law, break its function and see its test go red."""
