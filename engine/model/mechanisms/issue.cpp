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
/// `luck` as Purpose::Ending lays it out.
void end_issue(World& w, const Contact& contact, Ending ending, bool good, const Words& luck) {
    const int group = group_of(w, contact);
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
    if (ending == Ending::Unresolved || good)
        tell(w, contact, ending == Ending::Unresolved ? Story::Bad : Story::Good, uniform32(luck.w[3]));
    leave_on_issue(w, contact.customer, says_leaves, uniform32(luck.w[2]));
}

}  // namespace

void end_contact(World& w, AgentId agent, const Service& ended) {
    const Performance& performance = w.agents.performance[agent];
    const int group = group_of(w, agent);
    Contact contact = ended.contact;

    const double u = uniform32(ended.luck.outcome[0]);
    const Outcome outcome{.resolved = u < performance.resolves,
                          .courteous = uniform32(ended.luck.outcome[1]) < performance.courteous,
                          .wow = u < performance.resolves * performance.wow,  // the luckiest of the resolved
                          .earlier_attempts = contact.attempt,
                          .waited = ended.waited};
    w.record.count(Count::Courteous, group, outcome.courteous);
    w.record.count(Count::Wow, group, outcome.wow);
    w.record.count(Count::Resolved, group, outcome.resolved);
    w.agents.today[agent].resolved += outcome.resolved;
    if (outcome.resolved) earn(w, agent);
    if (contact.customer) remember(w, contact.customer, group, outcome);
    praise(w, agent, contact, outcome.wow, uniform32(ended.luck.outcome[2]));

    const Words luck = ended.luck.ending;
    if (contact.attempt < most_attempts) ++contact.attempt;
    if (outcome.resolved)
        return end_issue(w, contact, contact.attempt == 1 ? Ending::AtFirst : Ending::Later,
                         outcome.courteous, luck);
    if (uniform32(luck.w[0]) >= w.p().contacts.return_share)
        return end_issue(w, contact, Ending::Unresolved, false, luck);
    if (contact.entry < most_entries) ++contact.entry;
    contact.redial = 0;
    come_again(w, contact, w.p().contacts.return_after, uniform32(luck.w[1]));
}

void give_up(World& w, const Contact& contact) {
    const int group = group_of(w, contact);
    w.record.count(Count::IssuesGivenUp, group);
    end_issue(w, contact, Ending::Unresolved, false, w.service_luck(contact).ending);
}

}  // namespace morale
