// The levers of what the firm offers and promises: two values each, what differs between them, and what to
// cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

double resolved(const Cell& c) {
    return c.count(Count::Resolved);
}
double process(const Cell& c) {
    return c.spread(Spread::Process).sum;
}
double extras(const Cell& c) {
    return c.count(Count::Wow);
}
double trusted(const Cell& c) {
    return c.spread(Spread::Trust).sum;
}
void no_process(Parameters& p) {
    p.mechanisms.process = false;
}
void no_trust(Parameters& p) {
    p.mechanisms.trust = false;
}
void faults(Parameters& p) {
    p.offer.process.faults_per_year = 100;
}
void a_fix(Parameters& p) {
    p.offer.fix.gain = .5;
    p.offer.fix.weeks = 2;
    p.offer.fix.commitment = 1;
}
void no_fix(Parameters& p) {
    p.offer.fix.gain = 0;
}
void a_promise(Parameters& p) {
    p.offer.announcement.promise = .2;
    p.offer.announcement.patience_weeks = 2;
}
void no_promise(Parameters& p) {
    p.offer.announcement.promise = 0;
}
void no_quality(Parameters& p) {
    p.mechanisms.quality = false;
}
void gifts(Parameters& p) {
    p.offer.extras.share = .2;
}
void no_gifts(Parameters& p) {
    p.offer.extras.share = 0;
}

}  // namespace

std::vector<Effect> offer_effects() {
    return {
        {"process.burden", 0, .5, resolved, nothing, no_process},
        {"process.standard", 1, .8, handle_seconds, nothing, no_process},
        {"faults.detected_after", 0, 2, process, faults, no_process},
        {"faults.measuring", 0, 500, process, faults, no_process},
        {"fix.gain", 0, .5, resolved, a_fix, no_process},
        {"fix.begins", 0, 2, process, a_fix, no_process},
        {"fix.weeks", 2, 4, process, a_fix, no_process},
        {"fix.commitment", 1, .5, process, a_fix, no_process},
        {"fix.cost", 1000, 2000, spent, a_fix, no_fix},
        {"fix.minutes", 60, 600, spent, a_fix, no_fix},
        {"announcement.promise", 0, .2, trusted, a_promise, no_trust},
        {"announcement.at", 0, 2, trusted, a_promise, no_trust},
        {"announcement.share", .5, 1, trusted, a_promise, no_trust},
        {"announcement.cost", 1000, 2000, spent, a_promise, no_promise},
        {"extras.share", 0, .2, extras, nothing, no_quality},
        {"extras.cost", 1, 5, spent, gifts, no_gifts},
        {"mission.mention.share", 0, .5, meaning, nothing, no_meaning},
    };
}

}  // namespace morale::test
