#!/bin/sh
# Installs a real OBS Studio, a virtual display and a headless Chromium on Debian 12, for the tests. Run as root.
#
# Debian's obs-studio 29.0.2 contains obs-websocket 5.1 and the image and colour sources, not the
# browser source. libgl1-mesa-dri is the software renderer, fonts-dejavu-core is for text sources.
set -eu

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y --no-install-recommends \
    obs-studio xvfb libgl1-mesa-dri fonts-dejavu-core chromium-headless-shell

obs --version
chromium-headless-shell --version
test -e /usr/lib/*/obs-plugins/obs-websocket.so
