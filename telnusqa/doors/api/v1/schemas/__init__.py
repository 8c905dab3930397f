"""The shapes of questions and answers: apart from the values inside, which may change without them."""
