#!/usr/bin/env bash
# Guess:    one plan as an MPS file costs the same in every solver that reads it: a constant of the costs stands as the
#           right-hand side of the row of costs, and has one meaning.
# Package:  glpk-utils 5.0-1 and coinor-cbc 2.10.8+ds1-1 (Debian 12), linear programs with whole numbers.
# Seen:     seven agents of two kinds at 2 and 3 cost 14. With -100 as right-hand side cbc adds 100 and says 114, as if the
#           constant stood on the other side; glpsol adds -100 and says -86. Both call it optimal, and the plan is the same.
# Why:      fixed costs are a constant, so a file that one solver wrote and another reads reports savings that are not there:
#           200 apart here. The script tries all small plans. Write a column that is fixed at one for the fixed costs.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program glpk-utils 5.0-1
debian_program coinor-cbc 2.10.8+ds1-1
# plan RIGHT-HAND SIDE OF THE COSTS
plan() {
    printf '%s\n' "NAME SHIFTS" ROWS " N COST" " G NEED" COLUMNS " M1 'MARKER' 'INTORG'" " EARLY COST 3 NEED 1" \
        " LATE COST 2 NEED 1" " M2 'MARKER' 'INTEND'" RHS " RHS NEED 7" ${1:+" RHS COST $1"} BOUNDS " UP B EARLY 20" \
        " UP B LATE 20" ENDATA
}
# costs RIGHT-HAND SIDE: what each solver says
costs() {
    plan "$1" >"$work/plan.mps" &&
        glpsol --freemps "$work/plan.mps" -o "$work/glpsol.txt" >"$work/glpsol.log" &&
        cbc "$work/plan.mps" solve solu "$work/cbc.txt" >"$work/cbc.log" &&
        awk '/^Objective:/ { glpsol = $4; ++solved } /^Optimal/ { cbc = $NF; ++solved }
            END { if (solved != 2) exit 1; printf "glpsol %g, cbc %g\n", glpsol, cbc }' "$work/glpsol.txt" "$work/cbc.txt"
}
least=$(awk 'BEGIN { best = 1e9
    for (early = 0; early <= 20; ++early) for (late = 0; late <= 20; ++late)
        if (early + late >= 7 && 3 * early + 2 * late < best) best = 3 * early + 2 * late
    print best }')
run_or_cannot 1 costs ""
without=${lines[0]}
run_or_cannot 1 costs -100
verdict "no constant: glpsol $least, cbc $least; right-hand side -100: the same in both" \
    "no constant: $without; right-hand side -100: ${lines[0]}" \
    "no constant: glpsol 14, cbc 14; right-hand side -100: glpsol -86, cbc 114"
