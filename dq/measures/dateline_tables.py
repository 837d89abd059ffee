"""The tables datelines are read with, made of the lexicons."""

from functools import cache

from dq.lexicons import lexicon
from dq.lexicons.places import place_table
from dq.text.datelines.gazetteer import Gazetteer, fold
from dq.text.datelines.tables import Tables, agency_tables, month_tables
from dq.text.datelines.weekdays import weekday_names


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
        odd_states={
            fold(name): names[0]
            for names in regions["states"].values()
            for name in names[1:]
            if name.endswith(".") and fold(name) != fold(names[0])
        },
        postal=frozenset(regions["states"]),
        regions=frozenset(states) | countries | {fold(n) for n in regions["provinces"]["names"]},
        others=frozenset([*regions["others"], *regions["standalone"]]),
        gazetteer=Gazetteer(place_table()),
    )


@cache
def weekdays() -> dict[str, dict[str, int]]:
    """Returns the names of weekdays by language, Monday 0; loaded once."""
    return weekday_names(lexicon("weekdays")["names"])


@cache
def agency_hosts() -> dict[str, str]:
    """Returns the identifiers of agencies by the hosts of their own sites; loaded once."""
    return {host: ident for ident, hosts in lexicon("agencies")["hosts"].items() for host in hosts}


@cache
def agency_houses() -> dict[str, str]:
    """Returns, for agencies of one house, the identifier of the house; loaded once."""
    return {ident: house for house, idents in lexicon("agencies")["houses"].items() for ident in idents}
