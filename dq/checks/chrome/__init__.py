"""Page chrome, which the field also calls boilerplate: leftovers of the page around the article (CHR)."""
