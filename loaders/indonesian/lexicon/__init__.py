"""Language knowledge as data, each file with its source and licence."""
