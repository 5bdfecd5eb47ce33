#!/usr/bin/env bash
# Guess:    under `mpirun --enable-recovery`, with MPI_ERRORS_RETURN on the communicator, a message to a process that has been
#           killed comes back as an error, from the first or at least from a later one on.
# Package:  openmpi-bin 4.1.4-3+b1 and libopenmpi-dev 4.1.4-3+b1 (Debian 12), two processes on one machine.
# Seen:     a second after the other process has ended by SIGKILL, a hundred messages to it are all MPI_SUCCESS, and mpirun ends
#           with 0. The job goes on, as its flag says, and nothing that the program calls ever says that somebody is gone.
# Why:      a study that is spread over machines hands its replications out and waits for them. Without signs of life of its
#           own and a time after which silence counts as lost, the work of a lost process is waited for without end.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program openmpi-bin 4.1.4-3+b1
debian_program libopenmpi-dev 4.1.4-3+b1
command -v mpicc >/dev/null || cannot "this needs a C compiler behind mpicc"
cat >"$work/try.c" <<'C'
#include <mpi.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

enum { messages = 100, greeting = 1, work = 2 };

int main(int argc, char** argv) {
    int rank = 0, value = 7, taken = 0;
    MPI_Init(&argc, &argv);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    if (rank == 1) {
        MPI_Send(&value, 1, MPI_INT, 0, greeting, MPI_COMM_WORLD);
        sleep(1);
        raise(SIGKILL);
    }
    MPI_Recv(&value, 1, MPI_INT, 1, greeting, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    sleep(3);
    for (int i = 0; i < messages; ++i)
        taken += MPI_Send(&value, 1, MPI_INT, 1, work, MPI_COMM_WORLD) == MPI_SUCCESS;
    printf("%d of %d messages after the end are MPI_SUCCESS\n", taken, messages);
    fflush(stdout);
    _exit(0); /* MPI_Finalize would wait for the other process */
}
C
mpicc -o "$work/try" "$work/try.c" 2>"$work/cc.log" || { tail -n 5 "$work/cc.log" >&2; cannot "mpicc failed"; }
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
run_or_cannot 1 timeout 60 mpirun --enable-recovery --oversubscribe -n 2 "$work/try"
verdict "fewer than 100 of 100 messages after the end are MPI_SUCCESS" "${lines[0]}" \
    "100 of 100 messages after the end are MPI_SUCCESS"
