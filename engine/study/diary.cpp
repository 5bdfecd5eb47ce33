#include "engine/study/diary.hpp"

#include <cstddef>
#include <optional>

#include "engine/language/value_text.hpp"
#include "engine/model/life/step.hpp"
#include "engine/model/terms/meaning.hpp"
#include "engine/model/terms/recognition.hpp"

namespace morale {

namespace {

/// What can be observed of an agent at one instant.
struct AgentSeen {
    Employment employment;
    Work work;
    Today today;
    double recent = 0;  // number of recognitions, as last counted
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
            .felt = own_felt_recognition(w, agent),
            .fairness = fairness(w, agent),
            .meaning = own_felt_meaning(w, agent),
            .exhaustion = w.agents.mind[agent].exhaustion,
            .last_dose = w.agents.meaning[agent].last_dose};
}

using Entries = std::vector<DiaryEntry>;

void note_employment(const AgentSeen& was, const AgentSeen& is, Time now, Entries& entries) {
    if (was.employment.stage == is.employment.stage) return;
    if (is.employment.stage == Stage::Vacant) entries.push_back({now, Happening::LeavesTheJob});
    if (is.employment.stage == Stage::Training) entries.push_back({now, Happening::IsHired});
    if (is.employment.stage == Stage::OnFloor) entries.push_back({now, Happening::FinishesTraining});
}

void note_contact(const AgentSeen& was, const AgentSeen& is, Time now, Entries& entries) {
    const bool ended = was.work.presence == Presence::Handling && is.today.handled != was.today.handled;
    if (ended) {
        const bool resolved = is.today.resolved != was.today.resolved;
        entries.push_back({.at = now,
                           .what = resolved ? Happening::Resolves : Happening::Fails,
                           .contact = was.work.service.contact,
                           .took = now - was.work.since});
    }
    const bool begun = is.work.presence == Presence::Handling && is.work.since == now &&
                       (was.work.presence != Presence::Handling || ended);
    if (begun)
        entries.push_back({.at = now,
                           .what = Happening::Answers,
                           .contact = is.work.service.contact,
                           .took = is.work.service.waited});
}

void note_presence(const AgentSeen& was, const AgentSeen& is, Time now, Entries& entries) {
    const Presence before = was.work.presence, after = is.work.presence;
    if (before == after) return;
    if (before == Presence::Away) entries.push_back({now, Happening::ComesToWork});
    if (after == Presence::Away) entries.push_back({now, Happening::GoesHome});
    if (after == Presence::Paused) entries.push_back({now, Happening::LeavesThePhone});
    if (before == Presence::Paused && after != Presence::Away) entries.push_back({now, Happening::IsBack});
}

DiaryEntry step_of(Time now, Happening what, double before, double after) {
    return {.at = now, .what = what, .before = before, .after = after};
}

void note_mind(const AgentSeen& was, const AgentSeen& is, Time now, Entries& entries) {
    constexpr double least = .005;
    if (is.felt > was.felt + least)
        entries.push_back(step_of(now, Happening::IsRecognised, was.felt, is.felt));
    if (is.fairness < was.fairness - least)
        entries.push_back(step_of(now, Happening::IsTreatedUnfairly, was.fairness, is.fairness));
    if (is.last_dose != was.last_dose)
        entries.push_back(step_of(now, Happening::HearsOfTheMission, was.meaning, is.meaning));
    if (is.exhaustion != was.exhaustion && is.employment.incumbent == was.employment.incumbent)
        entries.push_back(step_of(now, Happening::EndsTheDay, was.exhaustion, is.exhaustion));
}

/// Says of the thanks among the last entries what they were: by the rows that the ledger has got since it had
/// `rows`. Without a row of its own the seat saw a colleague being thanked.
void name_thanks(const World& w, AgentId agent, std::size_t rows, std::size_t entries, Entries& all) {
    const Seat& seat = w.agents.seat[agent];
    for (std::size_t i = entries; i < all.size(); ++i) {
        if (all[i].what != Happening::IsRecognised) continue;
        for (std::size_t row = rows; row < w.ledger.recognitions.size(); ++row) {
            const RecognitionRow& thanks = w.ledger.recognitions[row];
            const bool own = thanks.team == seat.team && thanks.seat == seat.ordinal;
            if (!own && (all[i].programme || thanks.seen_by == 0)) continue;
            all[i].programme = thanks.programme;
            all[i].seen = !own;
            if (own) break;
        }
    }
}

/// What can be observed of a customer at one instant.
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

void note_call(const World& w, const CustomerSeen& was, const CustomerSeen& is, Time now, Entries& entries) {
    if (is.waits && !was.waits)
        entries.push_back({.at = now,
                           .what = is.contact.is(Contact::redial) ? Happening::CallsAgain : Happening::Calls,
                           .contact = is.contact});
    if (is.with && is.with != was.with)
        entries.push_back({.at = now,
                           .what = was.waits ? Happening::IsAnswered : Happening::IsAnsweredAtOnce,
                           .contact = is.contact,
                           .agent = is.with->row});
    if (was.waits && !is.waits && !is.with) entries.push_back({now, Happening::GivesUp});
    if (was.with && is.with != was.with)
        entries.push_back({now, w.agents.today[*was.with].resolved > was.resolved ? Happening::IsHelped
                                                                                  : Happening::IsNotHelped});
}

void note_attitude(const CustomerSeen& was, const CustomerSeen& is, Time now, Entries& entries) {
    const double before = was.attitude.satisfaction.value(), after = is.attitude.satisfaction.value();
    if (before != after)
        entries.push_back({.at = now,
                           .what = was.with ? Happening::Thinks : Happening::HearsABadStory,
                           .before = before,
                           .after = after,
                           .expected_before = was.attitude.expectation.value(),
                           .expected_after = is.attitude.expectation.value()});
    if (was.is == is.is) return;
    entries.push_back({now, is.is == Customership::Gone ? Happening::Leaves : Happening::Becomes});
}

}  // namespace

Diaries keep_diaries(World& w, AgentId seat, CustomerId customer, Time until) {
    Diaries diaries;
    AgentSeen agent_was = look(w, seat);
    CustomerSeen customer_was = customer ? look(w, customer) : CustomerSeen{};
    for (Time next; !w.requirements.failed && !stop_asked(w.pace) && (next = next_time(w.future)) < until;) {
        const std::size_t thanks = w.ledger.recognitions.size(), entries = diaries.agent.size();
        run_until(w, next + Span{1});
        const AgentSeen agent_is = look(w, seat);
        note_employment(agent_was, agent_is, next, diaries.agent);
        note_contact(agent_was, agent_is, next, diaries.agent);
        note_presence(agent_was, agent_is, next, diaries.agent);
        note_mind(agent_was, agent_is, next, diaries.agent);
        name_thanks(w, seat, thanks, entries, diaries.agent);
        agent_was = agent_is;
        if (!customer) continue;
        const CustomerSeen customer_is = look(w, customer);
        note_call(w, customer_was, customer_is, next, diaries.customer);
        note_attitude(customer_was, customer_is, next, diaries.customer);
        customer_was = customer_is;
    }
    return diaries;
}

}  // namespace morale
