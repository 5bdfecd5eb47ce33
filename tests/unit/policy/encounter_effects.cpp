// The levers of agents and customers treating each other: two values each, what differs between them, and
// what to cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

double hostile(const Cell& c) {
    return c.count(Count::Hostile);
}
double disrespected(const Cell& c) {
    return c.count(Count::Disrespected);
}
double dismissed(const Cell& c) {
    return c.count(Count::Dismissed);
}
double promised(const Cell& c) {
    return c.count(Count::CallBacksPromised);
}
double waits(const Cell& c) {
    return c.sum(Sum::WaitSeconds);
}
double called_back(const Cell& c) {
    return c.count(Count::CalledBack);
}
double reached(const Cell& c) {
    return c.count(Count::CalledBack) - c.count(Count::NotReached);
}
double recovered(const Cell& c) {
    return c.count(Count::Recovered);
}
double lost_on_issue(const Cell& c) {
    return c.count(Count::ChurnedOnIssue);
}
void norm(Parameters& p) {
    p.respect.norm = 1;
}
void rule(Parameters& p) {
    p.respect.dismissal = true;
}
void answers(Parameters& p) {
    p.recovery.share = 1;
}
void no_hostility(Parameters& p) {
    p.mechanisms.hostility = false;
}
void no_respect(Parameters& p) {
    p.mechanisms.respect = p.mechanisms.retaliation = false;
}
void no_call_backs(Parameters& p) {
    p.mechanisms.call_backs = false;
}
void offers_call_backs(Parameters& p) {
    p.call_backs.offered_after_seconds = 1;
}
void nobody_accepts(Parameters& p) {
    p.call_backs.accepted = 0;
}
void nobody_is_offered(Parameters& p) {
    p.call_backs.offered_after_seconds = 0;
}
double given_up_seconds(const Cell& c) {
    return c.sum(Sum::AbandonSeconds);
}
void tells_waits(Parameters& p) {
    p.announced_wait.by = static_cast<int>(ToldWait::LineLength);
}
void nobody_is_told(Parameters& p) {
    p.announced_wait.by = static_cast<int>(ToldWait::Nothing);
}
void nobody_minds(Parameters& p) {
    p.contacts.patience = Distribution::infinite();
}
void no_complaints(Parameters& p) {
    p.mechanisms.complaints = false;
}

}  // namespace

std::vector<Effect> encounter_effects() {
    return {
        {"respect.norm", 0, 1, courteous, nothing, no_respect},
        {"respect.by_managers", -1, 1, courteous, nothing, no_respect},
        {"respect.minutes", 5, 50, spent, norm, no_respect},
        {"respect.dismissal", 0, 1, disrespected, nothing, no_respect},
        {"respect.detected", 0, 1, dismissed, rule, no_respect},
        {"scope.complaints", 0, .5, hostile, nothing, no_hostility},
        {"call_backs.share", 0, .5, promised, nothing, no_call_backs},
        {"call_backs.within", 1, 40, waits, nothing, no_call_backs},
        {"call_backs.offered_after", 60, 1, called_back, nothing, nobody_accepts},
        {"call_backs.accepted", .1, .9, called_back, offers_call_backs, nobody_is_offered},
        {"call_backs.tries", 1, 5, reached, offers_call_backs, nobody_is_offered},
        {"announced_wait.by", 0, 2, given_up_seconds, nothing, nobody_minds},
        {"announced_wait.factor", .5, 3, given_up_seconds, tells_waits, nobody_is_told},
        {"recovery.share", 0, 1, recovered, nothing, no_complaints},
        {"recovery.within", 1, 20, lost_on_issue, answers, no_complaints},
        {"recovery.cost_per_case", 10, 100, spent, answers, no_complaints},
    };
}

}  // namespace morale::test
