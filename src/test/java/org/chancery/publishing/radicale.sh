#!/usr/bin/env bash
# Starts the CalDAV server Radicale on loopback for a test: radicale.sh PORT FOLDER. One user, aida, with the password in FOLDER/password.
# Brings it from Debian where it is missing and may be installed. What cannot be done is said in one sentence, with exit status 3.
set -u

fail() {
  printf '%s\n' "$1" >&2
  exit 3
}

port=$1
folder=$2

if ! command -v radicale >/dev/null; then
  command -v apt-get >/dev/null || fail "Radicale is not installed, and there is no apt-get that could bring it."
  [ "$(id -u)" = 0 ] || fail "Radicale is not installed; \"apt-get install radicale\" as root brings it."
  log=$folder/apt.log
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends radicale; } >"$log" 2>&1 </dev/null ||
    fail "Radicale cannot be installed: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log")"
fi

printf 'aida:%s\n' "$(head -n 1 "$folder/password")" >"$folder/users"
cat >"$folder/config" <<END
[server]
hosts = 127.0.0.1:$port
[auth]
type = htpasswd
htpasswd_filename = $folder/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = $folder/collections
[logging]
level = warning
END
exec radicale --config "$folder/config"
