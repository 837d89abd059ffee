"""The tables datelines are read with, made of the lexicons."""

from functools import cache

from dq.lexicons import lexicon
from dq.lexicons.places import place_table
from dq.text.datelines.gazetteer import Gazetteer, fold
from dq.text.datelines.tables import Tables, agency_tables, month_tables


@cache
def dateline_tables() -> Tables:
    """Returns the tables, loaded once."""
    months, month_of = month_tables(lexicon("months")["names"])
    agencies, regions = lexicon("agencies"), lexicon("regions")
    exact, folded, bare = agency_tables(agencies["names"], agencies["bare"])
    states = {fold(name): code for code, names in regions["states"].items() for name in names}
    countries = {fold(name) for names in regions["countries"].values() for name in names}
    return Tables(
        months=months,
        month_of=month_of,
        agencies=exact,
        folded_agencies=folded,
        bare=bare,
        states=states,
        postal=frozenset(regions["states"]),
        regions=frozenset(states) | countries | {fold(n) for n in regions["provinces"]["names"]},
        others=frozenset(regions["others"]),
        gazetteer=Gazetteer(place_table()),
    )
