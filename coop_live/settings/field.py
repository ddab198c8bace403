"""One setting as it was declared: what it is called, what it may be, and how a value is checked."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coop_live.errors import InputError
from coop_live.i18n import tr

if TYPE_CHECKING:
    from coop_live.settings.declared import Settings

Value = str | bool | int | tuple[str, ...]

LONGEST_TEXT = 300


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as it was declared: what the file, the checks and the settings page need of it.

    `type` is str, bool, int or tuple (of text); `choices` are the only values (for a tuple:
    items) allowed when not empty; `between` are the least and the greatest number; `template` the names
    that may stand in braces.
    """

    group: str
    name: str
    type: type
    default: Value
    title_asked: Callable[[], str]
    explanation_asked: Callable[[], str]
    choices: tuple[Value, ...]
    between: tuple[int, int] | None
    template: tuple[str, ...]
    pattern: str = ""

    @property
    def key(self) -> str:
        """Return how the file and the problems call it: "obs.port"."""
        return f"{self.group}.{self.name}"

    @property
    def title(self) -> str:
        """Return its short name in the user's language."""
        return self.title_asked()

    @property
    def explanation(self) -> str:
        """Return what it does, one sentence in the user's language."""
        return self.explanation_asked()

    def value_in(self, settings: Settings) -> Value:
        """Return what these settings hold for it."""
        value: Value = getattr(getattr(settings, self.group), self.name)
        return value

    def put_into(self, settings: Settings, value: object) -> Settings:
        """Return the settings with this one changed. Raises InputError as `accept` does."""
        group = dataclasses.replace(getattr(settings, self.group), **{self.name: self.accept(value)})
        return dataclasses.replace(settings, **{self.group: group})

    def accept(self, value: object) -> Value:
        """Return the value as it is to be kept. Raises InputError that says what is allowed."""
        if self.type is tuple:
            return self._accept_list(value)
        if not isinstance(value, str | int) or type(value) is not self.type:
            raise InputError(tr("{title}: không đọc được.", title=self.title), self._wanted())
        clean = self._accept_text(value) if isinstance(value, str) else value
        if self.choices and clean not in self.choices:
            raise InputError(tr("{title}: không có lựa chọn này.", title=self.title), self._wanted())
        if self.between and isinstance(clean, int) and not self.between[0] <= clean <= self.between[1]:
            raise InputError(tr("{title}: số nằm ngoài khoảng.", title=self.title), self._wanted())
        return clean

    def _accept_list(self, value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise InputError(tr("{title}: không đọc được.", title=self.title), self._wanted())
        items = tuple(dict.fromkeys(self._accept_text(item) for item in value))
        if self.choices and not set(items) <= set(self.choices):
            raise InputError(tr("{title}: không có lựa chọn này.", title=self.title), self._wanted())
        return items

    def _accept_text(self, value: str) -> str:
        text = unicodedata.normalize("NFC", value).strip()
        if len(text) > LONGEST_TEXT:
            remedy = tr("Viết ngắn hơn {most} chữ.", most=LONGEST_TEXT)
            raise InputError(tr("{title}: dài quá.", title=self.title), remedy)
        if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
            raise InputError(tr("{title}: có ký tự lạ.", title=self.title), tr("Gõ lại bằng tay."))
        if self.template and re.search("[{}]", re.sub(rf"{{({'|'.join(self.template)})}}", "", text)):
            cause = tr("{title}: dấu ngoặc nhọn chưa đúng.", title=self.title)
            raise InputError(cause, self._braces())
        if self.pattern and not re.fullmatch(self.pattern, text):
            raise InputError(tr("{title}: chưa đúng dạng.", title=self.title), self.explanation)
        return text

    def _braces(self) -> str:
        if self.template == ("code",):
            return tr("Chỉ dùng {code} cho mã sản phẩm.")
        allowed = ", ".join(f"{{{name}}}" for name in self.template)
        return tr("Trong ngoặc nhọn chỉ dùng: {names}.", names=allowed)

    def _wanted(self) -> str:
        if self.choices:
            return tr("Chọn trong: {choices}.", choices=", ".join(map(str, self.choices)))
        if self.between:
            return tr("Gõ số từ {low} đến {high}.", low=self.between[0], high=self.between[1])
        if self.type is bool:
            return tr("Gõ true (có) hoặc false (không).")
        return tr("Đặt chữ trong dấu ngoặc kép.")
