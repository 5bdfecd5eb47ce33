# Sourced by the scripts beside it, which work in the folder $work: public packages of one exact version, and the verdict.
# Leaves with 0 when the behaviour is as recorded, 1 when it is another, 2 when it could not be tried: the package is not to be
# had, or the tool crashed.

# shellcheck shell=bash

cannot() { printf 'not tried: %s\n' "$*" >&2; exit 2; }

# A step that fails unforeseen has tried nothing either.
set -o errtrace
trap 'cannot "line $LINENO of ${BASH_SOURCE[0]} failed"' ERR

# run_or_cannot NUMBER COMMAND... runs the tool and keeps in `lines` what it prints: so many lines. A tool that crashes has
# shown no behaviour.
run_or_cannot() {
    local number=$1 status=0
    shift
    ("$@") >"$work/printed" 2>"$work/talk" || status=$?
    tail -n 20 "$work/talk" >&2
    ((status == 0)) || cannot "$1 ended with status $status"
    mapfile -t lines <"$work/printed"
    ((${#lines[@]} == number)) || cannot "$1 printed ${#lines[@]} lines, and $number were due"
}

# npm_package NAME VERSION installs it in the work folder, where node then finds it.
npm_package() {
    command -v npm >/dev/null || cannot "this needs node and npm"
    [[ -e $work/package.json ]] || printf '{"private": true}\n' >"$work/package.json"
    npm install --prefix "$work" --ignore-scripts --no-audit --no-fund --save-exact "$1@$2" >"$work/npm.log" 2>&1 ||
        { tail -n 5 "$work/npm.log" >&2; cannot "npm could not install $1 $2"; }
    local got
    got=$(node -p "require(process.argv[1]).version" "$work/node_modules/$1/package.json")
    [[ $got == "$2" ]] || cannot "$1 is $got, and this was seen with $2"
    printf 'package:  %s %s (npm), node %s\n' "$1" "$got" "$(node --version)"
}

# debian_program NAME VERSION installs it where it is missing and we are root; an empty VERSION takes any.
debian_program() {
    command -v dpkg-query >/dev/null || cannot "this needs Debian's packages"
    if ! dpkg-query --show "$1" >/dev/null 2>&1; then
        ((EUID == 0)) || cannot "as root: apt-get install --no-install-recommends $1"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$1"; } \
            >"$work/apt.log" 2>&1 || { tail -n 5 "$work/apt.log" >&2; cannot "apt could not install $1"; }
    fi
    local got
    got=$(dpkg-query --show --showformat='${Version}' "$1")
    [[ -z $2 || $got == "$2" ]] || cannot "$1 is $got, and this was seen with $2"
    printf 'package:  %s %s (Debian)\n' "$1" "$got"
}

# debian_files NAME VERSION unpacks it in the work folder and installs nothing.
debian_files() {
    command -v apt-get >/dev/null || cannot "this needs Debian's packages"
    (cd "$work" && apt-get download "$1=$2") >"$work/apt.log" 2>&1 ||
        { tail -n 5 "$work/apt.log" >&2; cannot "apt has no $1 $2, with which this was seen (apt-get update?)"; }
    dpkg --extract "$work/$1"_*.deb "$work"
    printf 'package:  %s %s (Debian, unpacked)\n' "$1" "$2"
}

# verdict EXPECTED SEEN RECORDED prints what one would think and what happened, and leaves.
verdict() {
    printf 'expected: %s\nseen:     %s\n' "$1" "$2"
    if [[ $2 != "$3" ]]; then
        printf 'recorded: %s\nThe behaviour has changed since %s\n' "$3" "$(sed -n 's/^# Last seen: *//p' "$0")"
        exit 1
    fi
    printf 'As recorded.\n'
}
