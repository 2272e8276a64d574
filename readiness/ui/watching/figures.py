"""The figures themselves, read anew each time somebody asks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from importlib.metadata import version
from typing import Final

from prometheus_client import CollectorRegistry, ProcessCollector, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from readiness.services.records import StorageProblem
from readiness.services.watching import checks_waiting, connections
from readiness.ui import running, state
from readiness.ui.limits.arrivals import arrivals
from readiness.ui.watching.tally import BOUNDS, Kind, tally
from readiness.words import said
from readiness.words.say import watching as say

_SIGN_INS: Final[dict[str, Kind]] = {
    "in": "sign-in",
    "refused": "sign-in-refused",
    "unanswered": "sign-in-unanswered",
    "failed": "sign-in-failed",
}


def serve(host: str, port: int) -> None:
    """Answer there from now on, in a thread of its own; raises OSError if that cannot be."""
    registry = CollectorRegistry()
    registry.register(_Figures())
    ProcessCollector(registry=registry)
    start_http_server(port, host, registry)


class _Figures(Collector):
    def collect(self) -> Iterator[Metric]:
        """All of them."""
        yield _gauge("build_info", said(say.VERSION_THAT_RUNS), "version", {version("ml-readiness"): 1})
        yield _pages()
        yield _counter("outages", said(say.RUNS_THAT_WAITED), "", {"": tally.counted("outage")})
        yield _counter("page_failures", said(say.RUNS_THAT_FAILED), "", {"": tally.counted("failure")})
        signed = {name: tally.counted(kind) for name, kind in _SIGN_INS.items()}
        yield _counter("sign_ins", said(say.SIGN_INS_BY_RESULT), "result", signed)
        tabs = {"open": running.tabs(), "at_work": running.runs(), "waiting": arrivals.waiting}
        yield _gauge("tabs", said(say.TABS_THAT_ARE_OPEN), "state", tabs)
        yield _gauge("table_checks_waiting", said(say.TABLE_CHECKS_THAT_WAIT), "", {"": checks_waiting()})
        try:
            found = connections(state.shared_workspace())
        except StorageProblem:
            return
        told = {"in_use": found.in_use, "ready": found.ready}
        yield _gauge("database_connections", said(say.CONNECTIONS_BY_STATE), "state", told)


def _pages() -> HistogramMetricFamily:
    made = HistogramMetricFamily("readiness_page_seconds", said(say.TIME_OF_A_RUN_BY_PAGE), labels=["page"])
    for page, times in sorted(tally.pages.items()):
        bounds = [*map(str, BOUNDS), "+Inf"]
        made.add_metric([page], list(zip(bounds, itertools.accumulate(times.within), strict=True)), times.seconds)
    return made


def _gauge(name: str, about: str, label: str, values: dict[str, int]) -> GaugeMetricFamily:
    made = GaugeMetricFamily(f"readiness_{name}", about, labels=[label] if label else [])
    for each, value in values.items():
        made.add_metric([each] if label else [], value)
    return made


def _counter(name: str, about: str, label: str, values: dict[str, int]) -> CounterMetricFamily:
    made = CounterMetricFamily(f"readiness_{name}", about, labels=[label] if label else [])
    for each, value in values.items():
        made.add_metric([each] if label else [], value)
    return made
