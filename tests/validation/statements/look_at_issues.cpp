// Customers after their issues end. Every service lasts a minute or more, so that looks 20 s apart see each
// one under way and, once, over.
#include <algorithm>
#include <cmath>
#include <deque>

#include "engine/model/life/step.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

constexpr Span look = 20 * second;
constexpr Span follow_up = 30 * day;
constexpr double small_surprise = .45;  // beyond it a bad one is cut at the end of the scale

/// What an agent has in hand, and the customer before it is over.
struct InHand {
    bool under_way = false;
    Service service{};
    int resolved_today = 0;
    bool active = false;
    Attitude attitude{};
};

struct Followed {
    Time due{};
    CustomerId customer{};
    bool solved = false;
};

/// Sums of surprise and of what was felt of it.
struct Surprises {
    double surprise = 0, felt = 0;
};

struct Seen {
    double solved = 0, solved_lost = 0, unresolved = 0, unresolved_lost = 0;
    Surprises good, bad;
    std::deque<Followed> open;
};

/// What was felt, read back from the step that satisfaction and expectation took (equation 11).
void note_surprise(const World& w, const InHand& before, Seen& seen) {
    const ExperienceParameters& p = w.p().experience;
    const Attitude& now = w.customers.attitude[before.service.contact.customer];
    const double s = before.attitude.satisfaction.value(), e = before.attitude.expectation.value();
    const double quality = e + (now.expectation.value() - e) / p.expectation_step;
    const double felt = s + (now.satisfaction.value() - s) / p.satisfaction_step;
    const double surprise = quality - (.5 * e + .5 * p.should);
    if (std::abs(surprise) > small_surprise) return;
    Surprises& sums = surprise > 0 ? seen.good : seen.bad;
    sums.surprise += surprise;
    sums.felt += felt;
}

void note_end(const World& w, AgentId agent, const InHand& before, Time horizon, Seen& seen) {
    const Contact& contact = before.service.contact;
    if (!before.active) return;
    note_surprise(w, before, seen);
    const bool resolved = w.agents.today[agent].resolved > before.resolved_today;
    const bool returns =
        !resolved && uniform32(before.service.luck.ending.w[0]) < w.p().contacts.return_share;
    const bool solved_later = resolved && contact.attempt > 0;
    if (returns || solved_later || w.now + follow_up > horizon) return;
    (resolved ? seen.solved : seen.unresolved) += 1;
    seen.open.push_back({w.now + follow_up, contact.customer, resolved});
}

void follow_up_on(const World& w, Seen& seen) {
    for (; !seen.open.empty() && seen.open.front().due <= w.now; seen.open.pop_front()) {
        const Followed& f = seen.open.front();
        if (!w.customers.active(f.customer)) (f.solved ? seen.solved_lost : seen.unresolved_lost) += 1;
    }
}

InHand in_hand(const World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    if (work.presence != Presence::Handling) return {};
    const CustomerId customer = work.service.contact.customer;
    return {.under_way = true,
            .service = work.service,
            .resolved_today = w.agents.today[agent].resolved,
            .active = customer && w.customers.active(customer),
            .attitude = w.customers.attitude[customer]};
}

}  // namespace

std::vector<double> look_at_issues(const StudyPlan& plan, int replication) {
    World w = world_of(plan, replication);
    const auto agents = static_cast<std::uint32_t>(w.agents.size());
    const Time horizon = measurement_start + static_cast<int>(plan.base.time.horizon_weeks) * week;
    std::vector<InHand> hands(agents);
    std::vector<int> handled(agents);
    Seen seen;
    for (Time t = measurement_start; t < horizon;) {
        // At night nobody is there: the next look is when the centre opens.
        const bool idle = std::ranges::none_of(hands, &InHand::under_way);
        t = idle ? std::max(t + look, w.load.next_open(t)) : t + look;
        if (t >= horizon) break;
        run_until(w, t);
        for (const AgentId agent : all_ids<AgentRow>(agents)) {
            const int now = w.agents.today[agent].handled;
            if (now > handled[agent.row] && hands[agent.row].under_way)
                note_end(w, agent, hands[agent.row], horizon, seen);
            handled[agent.row] = now;
            hands[agent.row] = in_hand(w, agent);
        }
        follow_up_on(w, seen);
    }
    run_until(w, horizon);
    follow_up_on(w, seen);
    require_sound(w);
    const Cell all = w.record.finish(w.now).total();
    const double lost = all.count(Count::Churned) - all.count(Count::ChurnedOnIssue);
    const double base = lost / (all.mean(Level::Customers) * all.seconds) * in_seconds(follow_up);
    return {seen.solved,        seen.solved_lost, seen.unresolved,   seen.unresolved_lost, base,
            seen.good.surprise, seen.good.felt,   seen.bad.surprise, seen.bad.felt};
}

}  // namespace morale
