#!/usr/bin/env bash
# Guess:    the mean number in M/M/1/K is continuous in the load, so a load of one to the last bit gives K/2 like one exactly.
#           The manual treats a load of one apart, so it was thought of.
# Package:  octave-queueing 1.2.7-5 (Debian 12), `qsmm1k`, run by GNU Octave.
# Seen:     with 0.3 calls and 0.3 services a minute and room for 50 there are 25 on average. With 3 * 0.1 in place of 0.3,
#           one bit more, there are 50, and each waits twice as long, beside an occupancy that is right. The formula
#           takes one huge number from another, and "apart" means equal to the bit.
# Why:      a load of one is where finite queues are interesting, and rates are sums and quotients: of the pairs k * 0.1 and
#           k / 10, k up to 100, 35 differ by a bit and fall into it. The script adds up the chain itself.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program octave ""
debian_files octave-queueing 1.2.7-5
cat >"$work/try.m" <<'M'
warning("off", "all");
addpath(fullfile(fileparts(mfilename("fullpath")), "usr/share/octave/packages/queueing-1.2.7"));
room = 50;
said = truth = {};
for arrivals = {{"0.3", 0.3}, {"3*0.1", 3 * 0.1}, {"0.299", 0.299}}
    [name, lambda] = arrivals{1}{:};
    [busy, ~, number] = qsmm1k(lambda, 0.3, room);
    weights = (lambda / 0.3) .^ (0:room);
    said{end + 1} = sprintf("%s: %.2f there, busy %.3f", name, number, busy);
    truth{end + 1} = sprintf("%s: %.2f there, busy %.3f", name, (0:room) * weights' / sum(weights), ...
                             1 - weights(1) / sum(weights));
end
printf("%s\n%s\n", strjoin(truth, "; "), strjoin(said, "; "));
M
run_or_cannot 2 octave-cli --norc --quiet "$work/try.m"
verdict "${lines[0]}" "${lines[1]}" "${lines[0]/3\*0.1: 25.00 there/3*0.1: 50.00 there}"
