"""Reading Indonesian press releases by rules: lexicons, mentions, clauses, events."""
