"""Draws the card that viewers see: a package label of picture, woven seam, words and one call."""
