"""What an edition rules on each topic, said in statements that carry their clause; where it is silent, what we do."""
