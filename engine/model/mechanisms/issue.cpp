#include "engine/model/mechanisms/issue.hpp"

#include "engine/model/mechanisms/churn.hpp"
#include "engine/model/mechanisms/demand.hpp"
#include "engine/model/mechanisms/experience.hpp"
#include "engine/model/mechanisms/money.hpp"
#include "engine/model/mechanisms/praise.hpp"
#include "engine/model/mechanisms/word_of_mouth.hpp"

namespace morale {

namespace {

enum class Ending : std::uint8_t { AtFirst, Later, Unresolved };

/// The customer, if there is one, decides whether to leave and whom to tell. `good`: courteously resolved.
void end_issue(World& w, const Contact& contact, Ending ending, bool good) {
    const int group = static_cast<int>(w.queues[contact.queue].team.row);
    const ChurnParameters& churn = w.p().churn;
    double says_leaves = churn.leave_after_one;
    if (ending == Ending::Unresolved) {
        w.record.count(Count::IssuesUnresolved, group);
        says_leaves = churn.leave_unresolved;
    } else {
        w.record.count(Count::IssuesResolved, group);
        if (ending == Ending::AtFirst) w.record.count(Count::ResolvedAtFirst, group);
        if (ending == Ending::Later) says_leaves = churn.leave_after_more;
    }
    if (!contact.customer) return;
    const Words luck = w.luck(Purpose::IssueEnd, contact.issue);
    if (ending == Ending::Unresolved || good)
        tell(w, contact, ending == Ending::Unresolved ? Story::Bad : Story::Good, uniform32(luck.w[1]));
    leave_on_issue(w, contact.customer, says_leaves, uniform32(luck.w[0]));
}

}  // namespace

void end_contact(World& w, AgentId agent) {
    const Work& work = w.agents.work[agent];
    const Performance& performance = w.agents.performance[agent];
    const int group = static_cast<int>(w.agents.seat[agent].team);
    Contact contact = work.contact;

    const double u = uniform32(work.luck[0]);
    const Outcome outcome{.resolved = u < performance.resolves,
                          .courteous = uniform32(work.luck[1]) < performance.courteous,
                          .wow = u < performance.resolves * performance.wow,  // the luckiest of the resolved
                          .earlier_attempts = contact.attempt,
                          .waited_seconds = in_seconds(work.since - work.arrived)};
    if (outcome.courteous) w.record.count(Count::Courteous, group);
    if (outcome.wow) w.record.count(Count::Wow, group);
    if (outcome.resolved) {
        w.record.count(Count::Resolved, group);
        ++w.agents.today[agent].resolved;
        earn(w, agent);
    }
    if (contact.customer) remember(w, contact.customer, group, outcome);
    praise(w, agent, outcome.wow, uniform32(work.luck[2]));

    if (contact.attempt < most_attempts) ++contact.attempt;
    if (outcome.resolved)
        return end_issue(w, contact, contact.attempt == 1 ? Ending::AtFirst : Ending::Later,
                         outcome.courteous);
    const Words luck = w.luck(Purpose::Return, contact.issue, contact.attempt);
    if (uniform32(luck.w[0]) >= w.p().contacts.return_share)
        return end_issue(w, contact, Ending::Unresolved, false);
    if (contact.entry < most_entries) ++contact.entry;
    contact.redial = 0;
    come_again(w, contact, w.p().contacts.return_after, uniform32(luck.w[1]));
}

void give_up(World& w, const Contact& contact) {
    const int group = static_cast<int>(w.queues[contact.queue].team.row);
    w.record.count(Count::IssuesGivenUp, group);
    end_issue(w, contact, Ending::Unresolved, false);
}

}  // namespace morale
