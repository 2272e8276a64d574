"""Actions into buckets of thirty days: highest priority first, as far as prerequisites and capacity allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from readiness.model.rubric import PlanningRule


@dataclass(frozen=True)
class Job:
    """An action to schedule: its effort in person-days, its priority, and the jobs that must finish before it."""

    id: str
    days: Fraction
    priority: Fraction
    is_habit: bool
    prerequisites: frozenset[str]


@dataclass(frozen=True)
class Slot:
    """When a job runs. Buckets count from 1; `start` and `finish` are days from the start of the plan, as fractions."""

    id: str
    start_bucket: int
    end_bucket: int
    start: Fraction
    finish: Fraction
    days_by_bucket: Mapping[int, Fraction]


@dataclass
class _Bucket:
    """The bucket being filled: its number, days used, and non-habit actions started."""

    number: int
    capacity: Fraction
    length: int
    used: Fraction = Fraction(0)
    starts: int = 0

    def take(self, days: Fraction) -> tuple[Fraction, Fraction]:
        """Use `days` of capacity; return start and finish on the calendar of the plan."""
        begin = self._calendar()
        self.used += days
        return begin, self._calendar()

    @property
    def left(self) -> Fraction:
        return self.capacity - self.used

    def _calendar(self) -> Fraction:
        return self.length * (self.number - 1 + self.used / self.capacity)


def schedule_jobs(jobs: Sequence[Job], capacity: Fraction, rule: PlanningRule) -> tuple[Slot, ...]:
    """Fill one bucket after another; within a bucket the order of taking is the order of doing.

    In each bucket the unscheduled job of highest priority (the first listed of equals) is taken whose prerequisites
    have finished and that fits what is left. A job larger than a whole bucket starts as soon as any capacity is left,
    takes all of it and goes on first in the next buckets. At most `rule.starts_per_bucket` jobs that are no habits
    start in one bucket.

    Args:
        jobs: acyclic; every prerequisite is one of them.
        capacity: person-days of one bucket, above 0.
        rule: length of a bucket and the limit of starts.
    """
    waiting = sorted(jobs, key=lambda job: -job.priority)
    done: dict[str, Slot] = {}
    order: list[Slot] = []
    number = 1
    while waiting:
        bucket = _Bucket(number, capacity, rule.bucket_days)
        while (job := _next(waiting, done, bucket, rule)) is not None:
            waiting.remove(job)
            slot, bucket = _run(job, bucket)
            done[job.id] = slot
            order.append(slot)
        number = bucket.number + 1
    return tuple(order)


def _next(waiting: Sequence[Job], done: Mapping[str, Slot], bucket: _Bucket, rule: PlanningRule) -> Job | None:
    for job in waiting:
        may_start = job.is_habit or bucket.starts < rule.starts_per_bucket
        fits = job.days <= bucket.left or (job.days > bucket.capacity and bucket.left > 0)
        if may_start and fits and job.prerequisites <= done.keys():
            return job
    return None


def _run(job: Job, bucket: _Bucket) -> tuple[Slot, _Bucket]:
    """Run a job to its end; a large one moves on to the buckets it fills, and the last of them is returned."""
    first = bucket.number
    bucket.starts += not job.is_habit
    share = min(job.days, bucket.left)
    start, finish = bucket.take(share)
    by_bucket = {bucket.number: share}
    rest = job.days - share
    while rest:
        bucket = _Bucket(bucket.number + 1, bucket.capacity, bucket.length)
        share = min(rest, bucket.capacity)
        _, finish = bucket.take(share)
        by_bucket[bucket.number] = share
        rest -= share
    return Slot(job.id, first, bucket.number, start, finish, by_bucket), bucket
