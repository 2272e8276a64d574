"""One pooled response of a workshop, with everything left out that may not be published."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.disclosure import Disclosure
from readiness.model.pooled import Consensus, PooledResponse
from readiness.model.response import Answer


def publish_pooled(
    first: PooledResponse,
    final: PooledResponse,
    *,
    given: Mapping[str, int],
    is_alone: bool,
    agreed: Mapping[str, Consensus],
    disclosure: Disclosure,
) -> PooledResponse:
    """Answers of the last word, agreement and blind spots of the first answers, both as far as was promised.

    A question that fewer people answered than may be shown gets no answer, unless the room agreed on a level; who alone
    took part gets exactly their own answers. What the room left open has none either way, and is named.

    Args:
        first: first answers alone.
        final: second answers, where there are any, and agreed levels.
        given: how many first answers each question has.
        is_alone: whether only one person took part.
        agreed: what the room agreed, by question.
        disclosure: what was promised.
    """
    hidden = {slug for slug in final.response.answers if not disclosure.may_use(given.get(slug, 0), is_alone=is_alone)}
    unanswered = hidden - set(agreed)
    answers = {slug: Answer() if slug in unanswered else answer for slug, answer in final.response.answers.items()}
    return PooledResponse(
        response=final.response.with_answers(answers),
        shares={slug: shares for slug, shares in final.shares.items() if slug not in hidden},
        trust={slug: trust for slug, trust in final.trust.items() if slug not in hidden},
        agreements=tuple(
            each for each in first.agreements if each.question not in hidden and disclosure.may_compare(each.given)
        ),
        blind_spots=first.blind_spots,
        dimension_blind_spots=first.dimension_blind_spots,
        respondents=first.respondents,
        alpha=first.alpha if disclosure.may_compare(first.respondents) else None,
        least=disclosure.least,
        left_open=final.left_open,
    )
