import pytest

from tools import verify_pdf


def test_naming_no_file_is_an_error_and_not_a_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify_pdf.main([]) == 2
    assert "at least one PDF file" in capsys.readouterr().err


def test_without_java_the_message_names_the_packages_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(verify_pdf, "_java_is_complete", lambda: False)
    monkeypatch.setattr(verify_pdf, "_install_java", lambda: None)

    assert verify_pdf.main(["report.pdf"]) == 2
    assert "libjaxb-java" in capsys.readouterr().err
