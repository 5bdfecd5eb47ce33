#include "engine/model/floor/issue.hpp"

#include "engine/model/customers/complaints.hpp"
#include "engine/model/customers/experience.hpp"
#include "engine/model/customers/word_of_mouth.hpp"
#include "engine/model/floor/call_backs.hpp"
#include "engine/model/floor/extras.hpp"
#include "engine/model/floor/praise.hpp"
#include "engine/model/floor/returns.hpp"
#include "engine/model/floor/work_design.hpp"
#include "engine/model/minds/hostility.hpp"
#include "engine/model/minds/mission_mention.hpp"
#include "engine/model/minds/respect.hpp"
#include "engine/model/minds/retaliation.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/call_backs.hpp"
#include "engine/model/terms/complaints.hpp"
#include "engine/model/terms/experience.hpp"
#include "engine/model/terms/hostility.hpp"
#include "engine/model/terms/overflow.hpp"
#include "engine/model/terms/respect.hpp"
#include "engine/model/terms/retaliation.hpp"

namespace morale {

namespace {

enum class Ending : std::uint8_t { AtFirst, Later, Unresolved };

/// The customer, if there is one, decides whether to leave and whom to tell. `good` means courteously
/// resolved. Purpose::Ending says how `luck` is laid out.
void end_issue(World& w, Contact contact, Ending ending, bool good, const Grievance& grievance,
               const Words& luck) {
    const QueueState& queue = w.queues[contact.queue];
    const ChurnParameters& churn = w.p().churn;
    const auto count = [ending](Recorder::Entry note) {
        if (ending == Ending::Unresolved) return note.count(Count::IssuesUnresolved);
        note.count(Count::IssuesResolved);
        note.count(Count::ResolvedAtFirst, ending == Ending::AtFirst);
    };
    count(w.record.at(group_of(queue), w.now));
    note_by_class(w, QueueId{contact.queue}, count);
    double says_leaves = churn.leave_after_one;
    if (ending == Ending::Unresolved) says_leaves = churn.leave_unresolved;
    if (ending == Ending::Later) says_leaves = churn.leave_after_more;
    if (!contact.customer) return;
    if (ending == Ending::Unresolved || good)
        tell(w, contact, ending == Ending::Unresolved ? Story::Bad : Story::Good, uniform32(luck.w[3]));
    complain_or_leave(w, contact, grievance, says_leaves * queue.leaving, luck.w[2]);
}

/// A contact at its end: what became of it, and the luck that decided.
struct EndedContact {
    Contact contact{};
    Outcome outcome{};
    double resolves = 0;  // the chance that it would be resolved
    bool hostile = false, disrespected = false;
    double u = 0, manners = 0, mood = 0;  // uniform; low resolves, low is courteous, low praises
};

/// The wait as the customer felt it.
Span felt_wait(const World& w, const QueueState& queue, const Service& ended) {
    const double felt =
        ended.called_back ? queue.felt_wait * w.p().call_back_effects.felt_wait : queue.felt_wait;
    return felt == 1 ? ended.waited : span_of_seconds(in_seconds(ended.waited) * felt);
}

EndedContact how_it_ended(World& w, AgentId agent, const Service& ended) {
    const Performance& performance = w.agents.performance[agent];
    const Contact contact = ended.contact;
    const QueueState& queue = w.queues[contact.queue];
    const Span waited = felt_wait(w, queue, ended);
    const double resolves = w.derived.teams_differ ? resolves_of(w, agent, queue) : performance.resolves;
    const double u = uniform32(ended.luck.outcome[0]);
    // Courtesy and praise take the low end of their number, disrespect and hostility the high end.
    const double manners = uniform32(ended.luck.outcome[1]), mood = uniform32(ended.luck.outcome[2]);
    const bool hostile = comes_hostile(w, contact, waited, 1 - mood);
    const bool disrespected = snaps(w, agent, hostile, 1 - manners);
    const bool courteous = (manners < performance.courteous * queue.rapport) & !disrespected;
    return {.contact = contact,
            .outcome = {.resolved = u < resolves,
                        .courteous = courteous,
                        .wow = u < resolves * performance.wow,  // the luckiest of the resolved
                        .mentioned = mentions_mission(w, agent, contact),
                        .earlier_attempts = contact.attempt,
                        .waited = waited,
                        .treatment = treatment(w, contact, disrespected)},
            .resolves = resolves,
            .hostile = hostile,
            .disrespected = disrespected,
            .u = u,
            .manners = manners,
            .mood = mood};
}

void count_outcome(World& w, AgentId agent, const EndedContact& ended) {
    const Outcome& outcome = ended.outcome;
    Recorder::Entry note = w.record.at(group_of(w, agent), w.now);
    note.count(Count::Courteous, outcome.courteous);
    note.count(Count::Wow, outcome.wow);
    note.count(Count::Resolved, outcome.resolved);
    note_by_class(w, QueueId{ended.contact.queue}, [&](Recorder::Entry entry) {
        entry.count(Count::Courteous, outcome.courteous);
        entry.count(Count::Hostile, ended.hostile);
        entry.count(Count::Resolved, outcome.resolved);
    });
    w.agents.today[agent].resolved += outcome.resolved;
}

/// What agent and customer take away from the contact. Whether anything asks is tested before what luck
/// decided: the processor predicts the first, not the second.
void take_away(World& w, AgentId agent, const EndedContact& ended) {
    const Outcome& outcome = ended.outcome;
    if (earning(w) && outcome.resolved) earn(w, agent);
    if (outcome.wow) book_extra(w, agent);
    if (w.p().work.autonomy > 0 && outcome.resolved) make_exception(w, agent, ended.u, ended.resolves);
    if (ended.contact.customer) remember(w, ended.contact.customer, group_of(w, agent), outcome);
    praise(w, agent, ended.contact, outcome.wow, ended.mood);
    if (slighted(w, agent) && !outcome.courteous) note_curtness(w, agent, ended.manners);
    if (ended.disrespected) offend(w, agent, ended.contact);
    if (ended.hostile) suffer(w, agent);
}

/// The issue ends, or the customer comes again with it.
void close_or_come_again(World& w, AgentId agent, const EndedContact& ended, const Words& luck) {
    Contact contact = ended.contact;
    const Outcome& outcome = ended.outcome;
    const Grievance grievance{
        .unresolved = !outcome.resolved, .disrespected = ended.disrespected, .waited = outcome.waited};
    contact.unmark(Contact::promise_missed);
    contact.count_attempt();
    if (outcome.resolved)
        return end_issue(w, contact, contact.attempt == 1 ? Ending::AtFirst : Ending::Later,
                         outcome.courteous, grievance, luck);
    if (uniform32(luck.w[0]) >= w.p().contacts.return_share)
        return end_issue(w, contact, Ending::Unresolved, false, grievance, luck);
    contact.count_entry();
    contact.unmark(Contact::redial);
    if (is_promised_call_back(w, uniform32(luck.w[0]))) return promise_call_back(w, agent, contact);
    come_again(w, contact, w.p().contacts.return_after, uniform32(luck.w[1]));
}

}  // namespace

void call_again_or_give_up(World& w, Contact contact) {
    const Words luck = w.luck_of_entry(Purpose::Redial, contact);
    if (uniform32(luck.w[0]) >= w.p().contacts.redial_share) return give_up(w, contact);
    contact.count_entry();
    contact.mark(Contact::redial);
    come_again(w, contact, w.p().contacts.redial_after, uniform32(luck.w[1]));
}

void end_contact(World& w, AgentId agent, const Service& ended) {
    const EndedContact contact = how_it_ended(w, agent, ended);
    count_outcome(w, agent, contact);
    take_away(w, agent, contact);
    close_or_come_again(w, agent, contact, ended.luck.ending);
}

void end_with_bot(World& w, Contact contact, BotEnding ending) {
    const bool solved = ending == BotEnding::Solved;
    if (contact.customer) remember_bot(w, contact.customer, solved);
    const Words luck = w.service_luck(contact).ending;
    if (!solved) return end_issue(w, contact, Ending::Unresolved, false, {.unresolved = true}, luck);
    const double says_leaves = w.p().churn.leave_after_one * w.queues[contact.queue].leaving;
    if (contact.customer) complain_or_leave(w, contact, {}, says_leaves, luck.w[2]);
}

void give_up(World& w, Contact contact) {
    const int group = group_of(w, contact);
    w.record.count(Count::IssuesGivenUp, group);
    ++w.teams[static_cast<std::size_t>(group)].standard.given_up;
    end_issue(w, contact, Ending::Unresolved, false, {.unresolved = true}, w.service_luck(contact).ending);
}

}  // namespace morale
