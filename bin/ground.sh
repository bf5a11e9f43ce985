# What bin/huiyin and bin/test share. Sourced, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 1; }

# A JDK, not a mere JRE: the first start compiles.
is_jdk_25() { [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>/dev/null | grep -q '^javac 25'; }

jdk_of_path() {
    local java
    java="$(command -v javac)" || return 0
    while [ -L "$java" ]; do
        local target
        target="$(readlink "$java")"
        case "$target" in /*) java="$target" ;; *) java="$(dirname "$java")/$target" ;; esac
    done
    (cd "$(dirname "$java")/.." && pwd -P)
}

# Exports JAVA_HOME, so that Maven and the application use the same JDK 25.
need_jdk_25() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$(jdk_of_path)" "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    fail "JDK 25 is missing: install temurin-25-jdk or openjdk-25-jdk with your package manager, or set JAVA_HOME to one."
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Lists may be absent on a fresh machine, so a first failure is answered by one update.
apt_install() {
    say "installing $* …"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null >/dev/null 2>&1 && return
    apt-get update -q </dev/null >/dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null >/dev/null 2>&1
}

has_font() {
    local place
    for place in /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts" /Library/Fonts "$HOME/Library/Fonts"; do
        if [ -d "$place" ] && [ -n "$(find -L "$place" -iname "$1" -print 2>/dev/null | head -n 1)" ]; then
            return 0
        fi
    done
    return 1
}
