"""Telling page chrome from an article in plain text: phrases, shapes, cues and the sequence model over lines."""
