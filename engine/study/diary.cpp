#include "engine/study/diary.hpp"

#include <cmath>
#include <cstdio>
#include <optional>

#include "engine/language/value_text.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/recognition.hpp"

namespace morale {

namespace {

std::string to_two(double value) {
    return number_text(std::round(value * 100) / 100);
}

/// "4:05" minutes and seconds.
std::string minutes(Span span) {
    const auto seconds = static_cast<long>(std::round(in_seconds(span)));
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

std::string step_of(std::string_view what, double before, double after) {
    return std::string(what) + " " + to_two(before) + " -> " + to_two(after);
}

/// What can be seen of an agent at one instant.
struct AgentSeen {
    Employment employment;
    Work work;
    Today today;
    double recent = 0;  // recognitions, as last counted
    Time recognised{};
    double felt = 0, fairness = 1, meaning = 0, exhaustion = 0;
    Time last_dose{};
};

AgentSeen look(const World& w, AgentId agent) {
    return {.employment = w.agents.employment[agent],
            .work = w.agents.work[agent],
            .today = w.agents.today[agent],
            .recent = w.agents.recognition[agent].recent,
            .recognised = w.agents.recognition[agent].as_of,
            .felt = felt_recognition(w, agent),
            .fairness = fairness(w, agent),
            .meaning = felt_meaning(w, agent),
            .exhaustion = w.agents.mind[agent].exhaustion,
            .last_dose = w.agents.meaning[agent].last_dose};
}

std::string caller(const Contact& contact) {
    std::string who = "issue " + std::to_string(contact.issue);
    if (contact.customer) who += " of customer " + std::to_string(contact.customer.row);
    if (contact.attempt > 0) who += ", tried " + std::to_string(contact.attempt) + " times before";
    return who;
}

using Lines = std::vector<DiaryLine>;

void tell_employment(const AgentSeen& was, const AgentSeen& is, Time now, Lines& lines) {
    if (was.employment.stage == is.employment.stage) return;
    if (is.employment.stage == Stage::Vacant) lines.push_back({now, "leaves the job for good"});
    if (is.employment.stage == Stage::Training)
        lines.push_back({now, "a new person is hired and begins training"});
    if (is.employment.stage == Stage::OnFloor)
        lines.push_back({now, "training is over: the first day on the floor"});
}

void tell_contact(const AgentSeen& was, const AgentSeen& is, Time now, Lines& lines) {
    const bool ended = was.work.presence == Presence::Handling && is.today.handled != was.today.handled;
    if (ended) {
        const bool resolved = is.today.resolved != was.today.resolved;
        lines.push_back({now, caller(was.work.service.contact) +
                                  (resolved ? ": resolved" : ": not resolved") + " after " +
                                  minutes(now - was.work.since)});
    }
    const bool begun = is.work.presence == Presence::Handling && is.work.since == now &&
                       (was.work.presence != Presence::Handling || ended);
    if (begun)
        lines.push_back({now, "answers " + caller(is.work.service.contact) + ", who waited " +
                                  minutes(is.work.service.waited)});
}

void tell_presence(const AgentSeen& was, const AgentSeen& is, Time now, Lines& lines) {
    const Presence before = was.work.presence, after = is.work.presence;
    if (before == after) return;
    if (before == Presence::Away) lines.push_back({now, "comes to work"});
    if (after == Presence::Away) lines.push_back({now, "goes home"});
    if (after == Presence::Paused) lines.push_back({now, "leaves the phone for a break or a meeting"});
    if (before == Presence::Paused && after != Presence::Away) lines.push_back({now, "is back at the phone"});
}

void tell_mind(const AgentSeen& was, const AgentSeen& is, Time now, Lines& lines) {
    constexpr double least = .005;
    if (is.felt > was.felt + least)
        lines.push_back({now, step_of("is recognised: felt recognition", was.felt, is.felt)});
    if (is.fairness < was.fairness - least)
        lines.push_back({now, step_of("feels treated unfairly: fairness", was.fairness, is.fairness)});
    if (is.last_dose != was.last_dose)
        lines.push_back({now, step_of("hears of the mission: meaning", was.meaning, is.meaning)});
    if (is.exhaustion != was.exhaustion && is.employment.incumbent == was.employment.incumbent)
        lines.push_back({now, step_of("the day moves exhaustion", was.exhaustion, is.exhaustion)});
}

/// What can be seen of a customer at one instant.
struct CustomerSeen {
    Customership is = Customership::Active;
    Attitude attitude;
    std::optional<AgentId> with;  // the agent who has their contact
    bool waits = false;
    Contact contact{};  // in the agent's hands or in the line
    int resolved = 0;   // by that agent, this day
};

void find_contact(const World& w, CustomerId customer, CustomerSeen& seen) {
    for (AgentId agent : w.agents.ids()) {
        const Work& work = w.agents.work[agent];
        if (work.presence != Presence::Handling || work.service.contact.customer != customer) continue;
        seen.with = agent;
        seen.contact = work.service.contact;
        seen.resolved = w.agents.today[agent].resolved;
    }
    for (const QueueState& queue : w.queues)
        queue.line.each([&](const Waiting& waiting) {
            if (waiting.contact.customer != customer) return;
            seen.waits = true;
            seen.contact = waiting.contact;
        });
}

CustomerSeen look(const World& w, CustomerId customer) {
    CustomerSeen seen{.is = w.customers.is[customer], .attitude = w.customers.attitude[customer], .with = {}};
    find_contact(w, customer, seen);
    return seen;
}

void tell_call(const World& w, const CustomerSeen& was, const CustomerSeen& is, Time now, Lines& lines) {
    const std::string issue = "issue " + std::to_string(is.contact.issue);
    if (is.waits && !was.waits)
        lines.push_back({now, "calls about " + issue + " and waits" +
                                  (is.contact.is(Contact::redial) ? ", having given up before" : "")});
    if (is.with && is.with != was.with)
        lines.push_back({now, (was.waits ? "is answered by agent "
                                         : "calls about " + issue + " and is answered at once by agent ") +
                                  std::to_string(is.with->row)});
    if (was.waits && !is.waits && !is.with) lines.push_back({now, "gives up waiting"});
    if (was.with && is.with != was.with)
        lines.push_back({now, w.agents.today[*was.with].resolved > was.resolved
                                  ? "the issue is resolved"
                                  : "the contact ends without a solution"});
}

void tell_attitude(const CustomerSeen& was, const CustomerSeen& is, Time now, Lines& lines) {
    const double before = was.attitude.satisfaction.value(), after = is.attitude.satisfaction.value();
    if (before != after)
        lines.push_back(
            {now,
             step_of(was.with ? "thinks: satisfaction" : "hears a bad story: satisfaction", before, after) +
                 step_of(", expects", was.attitude.expectation.value(), is.attitude.expectation.value())});
    if (was.is == is.is) return;
    lines.push_back(
        {now, is.is == Customership::Gone ? "leaves, and is a customer no more" : "becomes a customer"});
}

}  // namespace

Diaries keep_diaries(World& w, AgentId seat, CustomerId customer, Time until) {
    Diaries diaries;
    AgentSeen agent_was = look(w, seat);
    CustomerSeen customer_was = customer ? look(w, customer) : CustomerSeen{};
    for (Time next; !w.requirements.failed && !stop_asked(w.pace) && (next = next_time(w.future)) < until;) {
        run_until(w, next + Span{1});
        const AgentSeen agent_is = look(w, seat);
        tell_employment(agent_was, agent_is, next, diaries.agent);
        tell_contact(agent_was, agent_is, next, diaries.agent);
        tell_presence(agent_was, agent_is, next, diaries.agent);
        tell_mind(agent_was, agent_is, next, diaries.agent);
        agent_was = agent_is;
        if (!customer) continue;
        const CustomerSeen customer_is = look(w, customer);
        tell_call(w, customer_was, customer_is, next, diaries.customer);
        tell_attitude(customer_was, customer_is, next, diaries.customer);
        customer_was = customer_is;
    }
    return diaries;
}

}  // namespace morale
