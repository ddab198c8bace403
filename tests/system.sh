#!/bin/sh
# Makes sure that the system's own parts are there: `system.sh python|window|tests …`.
# Installs what is missing by apt where that is allowed, else says exactly what to install.
set -eu

missing=""
wished="" # what not every system has: its tests are skipped without it

need() { # need PACKAGE TEST…: the package is missing when the test fails
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

wish() { # wish PACKAGE TEST…
    package=$1
    shift
    "$@" >/dev/null 2>&1 || wished="$wished $package"
}

library() { ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1"* >/dev/null 2>&1; }

for part in "$@"; do
    case $part in
    python)
        need python3-venv "${PYTHON:-python3}" -c 'import venv, ensurepip'
        ;;
    window)
        need libegl1 library libEGL.so.1
        need libgl1 library libGL.so.1
        need libglib2.0-0 library libglib-2.0.so.0
        need libfontconfig1 library libfontconfig.so.1
        need libdbus-1-3 library libdbus-1.so.3
        need libxkbcommon-x11-0 library libxkbcommon-x11.so.0
        need libxcb-cursor0 library libxcb-cursor.so.0
        need libxcb-icccm4 library libxcb-icccm.so.4
        need libxcb-image0 library libxcb-image.so.0
        need libxcb-keysyms1 library libxcb-keysyms.so.1
        need libxcb-render-util0 library libxcb-render-util.so.0
        need libxcb-shape0 library libxcb-shape.so.0
        need libxcb-xinerama0 library libxcb-xinerama.so.0
        ;;
    tests)
        need libzbar0 library libzbar.so.0
        need obs-studio command -v obs
        need xvfb command -v Xvfb
        need libgl1-mesa-dri sh -c 'ls /usr/lib/*/dri/swrast_dri.so || ls /usr/lib/*/libgallium*'
        need fonts-dejavu-core sh -c 'ls /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
        need libreoffice-calc command -v soffice
        need espeak-ng command -v espeak-ng
        need poppler-utils command -v pdftoppm
        wish chromium-headless-shell sh -c 'command -v chromium-headless-shell || command -v chromium || command -v google-chrome'
        ;;
    *)
        echo "system.sh: unknown part $part" >&2
        exit 2
        ;;
    esac
done

[ -n "$missing$wished" ] || exit 0

as_root=""
if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        as_root="no"
    fi
fi

if command -v apt-get >/dev/null 2>&1 && [ "$as_root" != no ]; then
    echo "Installing:$missing$wished"
    log=$(mktemp)
    install="$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
    if $as_root apt-get update -qq >"$log" 2>&1 && { [ -z "$missing" ] || $install $missing >>"$log" 2>&1; }; then
        [ -z "$wished" ] || $install $wished >>"$log" 2>&1 || echo "Not to be had here:$wished"
        rm -f "$log"
        exit 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
fi

[ -n "$missing" ] || exit 0
echo "Please install these packages, then run make again:" >&2
echo "    sudo apt-get install$missing" >&2
# Without the programs that only tests drive, those tests are skipped with their reason.
case " $* " in *" tests "*) exit 0 ;; esac
exit 1
