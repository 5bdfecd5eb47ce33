#!/usr/bin/env bash
# Guess:    items of one priority leave a `PriorityStore` in the order in which they came, as requests of one priority are
#           served by the `PriorityResource` of the same package.
# Package:  python3-simpy3 3.0.11-3 (Debian 12), `simpy.PriorityStore` with its own `PriorityItem`.
# Seen:     six calls of one priority, put in one after the other, come out as 1, 3, 6, 5, 2, 4. The store is a bare heap,
#           which does not keep the order of equals, and an item carries no time of its own. The resource keeps the order.
# Why:      a queue of two or three priority classes is nearly all ties. The mean wait stays, but its spread, its
#           percentiles and the service level are those of another discipline. The script sorts by priority and arrival
#           itself. Make the priority a pair, with the number of the call as its second part.
# Last seen: 1 December 2026, on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$(dirname "${BASH_SOURCE[0]}")/common.bash"

debian_program python3-simpy3 3.0.11-3
cat >"$work/try.py" <<'PY'
import simpy
from simpy.resources.store import PriorityItem

CALLS = {"one class": [1] * 6, "two classes": [2, 2, 1, 2, 1, 1, 2, 1]}  # by their order of arrival


def by_store(priorities, key):
    world = simpy.Environment()
    store = simpy.PriorityStore(world)
    served = []

    def agent():
        while True:
            item = yield store.get()
            served.append(item.item)
            yield world.timeout(1)

    for number, priority in enumerate(priorities, 1):
        store.put(PriorityItem(key(priority, number), number))
    world.process(agent())
    world.run(until=100)
    return served


def by_resource(priorities):
    world = simpy.Environment()
    desk = simpy.PriorityResource(world)
    served = []

    def call(number, priority):
        with desk.request(priority=priority) as turn:
            yield turn
            served.append(number)
            yield world.timeout(1)

    def first():  # keeps the agent busy until all are in the queue
        with desk.request(priority=0) as turn:
            yield turn
            yield world.timeout(1)

    world.process(first())
    for number, priority in enumerate(priorities, 1):
        world.process(call(number, priority))
    world.run()
    return served


def in_turn(priorities):
    return [number for _, number in sorted((priority, number) for number, priority in enumerate(priorities, 1))]


def told(way):
    return ", ".join(f"{name} {' '.join(map(str, way(priorities)))}" for name, priorities in CALLS.items())


print("; ".join(f"{name}: {told(in_turn)}" for name in ("resource", "store", "store with numbers")))
print("; ".join((f"resource: {told(by_resource)}", f"store: {told(lambda p: by_store(p, lambda own, number: own))}",
                 f"store with numbers: {told(lambda p: by_store(p, lambda own, number: (own, number)))}")))
PY
run_or_cannot 2 /usr/bin/python3 "$work/try.py"
verdict "${lines[0]}" "${lines[1]}" \
    "resource: one class 1 2 3 4 5 6, two classes 3 5 6 8 1 2 4 7; \
store: one class 1 3 6 5 2 4, two classes 3 6 5 8 7 1 2 4; \
store with numbers: one class 1 2 3 4 5 6, two classes 3 5 6 8 1 2 4 7"
