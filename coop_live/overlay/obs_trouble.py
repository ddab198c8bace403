"""What can go wrong between us and OBS, in words the streamer can act on."""

from __future__ import annotations

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr


class ObsTrouble(CoopLiveError):
    """OBS cannot be used now; `pause` is how many seconds to wait before trying again."""

    def __init__(self, cause: str, remedy: str, *, pause: float) -> None:
        super().__init__(cause, remedy)
        self.pause = pause


class NameTaken(ObsTrouble):
    """A name of ours is in use: by something else, or by ours that just came from elsewhere."""


class RequestFailed(Exception):
    """OBS understood a request and refused it; `code` is obs-websocket's RequestStatus."""

    def __init__(self, request: str, code: int, comment: str = "") -> None:
        super().__init__(f"{request}: {code} {comment}".rstrip())
        self.code = code


def not_found() -> ObsTrouble:
    """Nobody answers at this address, or OBS has just gone."""
    return ObsTrouble(tr("Chưa thấy OBS."), tr("Mở OBS rồi bấm Thử lại."), pause=0.7)


def wrong_password() -> ObsTrouble:
    """OBS refused the password; each attempt shows a warning in OBS, so the next one is far off."""
    return ObsTrouble(tr("Sai mật khẩu OBS."), tr("Xem trong OBS: Công cụ."), pause=60)


def too_old() -> ObsTrouble:
    """OBS speaks a protocol older than obs-websocket 5."""
    return ObsTrouble(tr("OBS này cũ quá."), tr("Cài OBS 28 trở lên rồi bấm Thử lại."), pause=30)


def too_new() -> ObsTrouble:
    """OBS no longer speaks the protocol that we know."""
    return ObsTrouble(tr("OBS này mới hơn coop_live."), tr("Cập nhật coop_live rồi bấm Thử lại."), pause=30)


def not_obs() -> ObsTrouble:
    """Something answers at this address, but it is no OBS."""
    return ObsTrouble(
        tr("Cổng này của chương trình khác, không phải OBS."),
        tr("Xem số cổng trong OBS: Công cụ."),
        pause=3,
    )


def silent() -> ObsTrouble:
    """Somebody took the call and says nothing: OBS hangs, or it is no OBS."""
    return ObsTrouble(tr("OBS không trả lời."), tr("Mở lại OBS, hoặc xem lại số cổng."), pause=1)


def busy() -> ObsTrouble:
    """OBS is loading scenes and asks us to come back."""
    return ObsTrouble(tr("OBS đang mở."), tr("Chờ một lát."), pause=0.5)


def refused() -> ObsTrouble:
    """OBS answers, but not as it should; the log says more."""
    return ObsTrouble(tr("OBS chưa nhận thẻ."), tr("Mở lại OBS rồi bấm Thử lại."), pause=5)


def name_taken(name: str) -> NameTaken:
    """A name that we need belongs to something else in OBS."""
    return NameTaken(
        tr("Trong OBS đã có “{name}”, không phải của thẻ.", name=name),
        tr("Đổi tên nó trong OBS rồi bấm Thử lại."),
        pause=5,
    )


def scene_missing(name: str) -> CoopLiveError:
    """A scene that the settings name is not in OBS; the card goes on in the others."""
    return CoopLiveError(tr("Không thấy cảnh “{name}” trong OBS.", name=name), tr("Xem lại tên cảnh."))


def picture_missing() -> CoopLiveError:
    """The picture of a card is not on disk."""
    return CoopLiveError(tr("Không thấy hình thẻ trên máy."), tr("Đưa món lên hình lại."))


def picture_unread() -> CoopLiveError:
    """OBS was given the file and shows nothing: another computer, a Flatpak or a Snap."""
    return CoopLiveError(
        tr("OBS không mở được hình thẻ."),
        tr("Cài OBS trên máy này, bản tải từ obsproject.com."),
    )
