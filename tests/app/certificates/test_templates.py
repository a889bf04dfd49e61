"""Templates in a workspace: kept, copied, read again, removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcdesk.app.certificates import templates
from mcdesk.app.services import Services
from mcdesk.domain.errors import Refused
from mcdesk.domain.outline import Paper
from mcdesk.domain.texts import Local
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from tests.export.certificates.helpers import bundled
from tests.memory_store import MemoryStore
from tests.ui.fakes import services_of, the_form

FILES = CertificateFileKeeper()


@pytest.fixture
def services() -> Services:
    return replace(services_of(the_form()), store=MemoryStore())


def own(services: Services) -> list[str]:
    return [one.template.id for one in templates.listed(services, FILES) if one.own]


def test_the_bundled_ones_are_always_there(services: Services) -> None:
    found = templates.listed(services, FILES)
    assert [(one.template.id, one.own) for one in found] == [("formal", False), ("modern", False)]


def test_the_bundled_ones_are_on_the_paper_of_every_document_and_own_ones_on_their_own(services: Services) -> None:
    templates.add(services, FILES, bundled("formal"))
    prefers = replace(services, definitions=replace(services.definitions, preferred_paper=lambda: "a4"))
    found = templates.listed(prefers, FILES)
    assert [(one.template.id, one.template.paper) for one in found] == [
        ("formal", Paper.LETTER),
        ("formal", Paper.A4),
        ("modern", Paper.A4),
    ]
    assert [one.template for one in templates.listed(services, FILES)][1:] == [bundled("formal"), bundled("modern")]


def test_a_copy_is_kept_under_an_id_of_its_own(services: Services) -> None:
    first = templates.copy(services, FILES, bundled("formal"), Local("Ours", "Le nôtre"))
    second = templates.copy(services, FILES, bundled("formal"), Local("Other", "Autre"))
    assert own(services) == [first.id, second.id] == ["formal", "formal-2"]
    assert templates.get(services, FILES, "formal-2") == second
    assert second.name == Local("Other", "Autre")


def test_saving_replaces_and_removing_forgets(services: Services) -> None:
    kept = templates.add(services, FILES, bundled("modern"))
    templates.save(services, FILES, replace(kept, margin=50))
    assert templates.get(services, FILES, kept.id).margin == 50
    templates.remove(services, kept.id)
    assert own(services) == []
    with pytest.raises(Refused) as refused:
        templates.get(services, FILES, kept.id)
    assert refused.value.hint is not None


@pytest.mark.parametrize("setting", ["{", "[]", '{"a": 3}', '{"a": "no such file"}', "null"])
def test_a_broken_setting_hides_nothing_else(services: Services, setting: str) -> None:
    services.store.set_setting(templates.SETTING, setting)
    assert [one.template.id for one in templates.listed(services, FILES)] == ["formal", "modern"]
    templates.add(services, FILES, bundled("formal"))
    assert own(services) == ["formal"]
