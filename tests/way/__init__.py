"""Whatever anybody does in whatever order, a case goes only the ways the law knows."""
