"""What is known of some records of a corpus, put where they stand among all of them."""

import polars as pl


def aligned(known: pl.DataFrame, height: int) -> pl.DataFrame:
    """Returns the columns of a frame but `row`, one row for each of so many records in reading order.

    Args:
        known: `row`, the record's number from 0 and each at most once, and what is known of it; a record it does not
            have is null.
        height: how many records there are.
    """
    places = pl.Series([None], dtype=pl.UInt32).new_from_index(0, height)
    places = places.scatter(known["row"], pl.int_range(known.height, dtype=pl.UInt32, eager=True))
    return pl.DataFrame([column.gather(places) for column in known.drop("row")])
