"""The bare queue as a SimPy user writes it: every call is a process that waits for one of 50 agents or for its
patience to end. 48 calls come in the mean time of one call, mean patience is the same time.
Usage: erlang_a.py CALLS. Prints CPU seconds and the share of calls that abandon."""

import random
import sys
import time

import simpy


def call(env, agents, luck, count):
    with agents.request() as answered:
        patience = env.timeout(luck.expovariate(1))
        outcome = yield answered | patience
        if answered not in outcome:
            count["abandoned"] += 1
            return
        yield env.timeout(luck.expovariate(1))


def arrivals(env, agents, luck, count, calls):
    for _ in range(calls):
        yield env.timeout(luck.expovariate(48))
        env.process(call(env, agents, luck, count))


def main(calls):
    env = simpy.Environment()
    agents = simpy.Resource(env, capacity=50)
    count = {"abandoned": 0}
    start = time.process_time()
    env.process(arrivals(env, agents, random.Random(12345), count, calls))
    env.run()
    print(time.process_time() - start, count["abandoned"] / calls)


main(int(sys.argv[1]))
