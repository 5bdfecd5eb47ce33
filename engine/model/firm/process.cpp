#include "engine/model/firm/process.hpp"

#include <algorithm>

#include "engine/model/minds/quality.hpp"
#include "engine/model/money/money.hpp"
#include "engine/model/terms/process.hpp"

namespace morale {

namespace {

void plan(World& w, Change change, Time at) {
    schedule(w, at, ProcessChanges{static_cast<std::uint8_t>(change), w.epoch});
}

void next_fault(World& w) {
    const double u = uniform32(w.luck(Purpose::Fault, w.offer.process.next_fault++).w[0]);
    const double years = exponential(u) / w.p().offer.process.faults_per_year;
    plan(w, Change::FaultArises, w.now + span_of_weeks(years * days_per_year / days_of_week));
}

/// Time until a fault that arises now is found and repaired.
Span time_of_fault(const ProcessParameters& p) {
    const double found = p.detected_after_weeks * p.measuring_half / (p.measuring_half + p.measuring);
    return span_of_weeks(found + p.repaired_after_weeks);
}

void refresh_everybody(World& w) {
    for (AgentId agent : w.agents.ids())
        if (w.agents.employment[agent].stage != Stage::Vacant) refresh_performance(w, agent);
}

bool fix_under_way(const World& w) {
    return w.now > w.offer.process.fix_begun && w.offer.process.delivered == 0;
}

}  // namespace

void start_faults(World& w) {
    if (w.p().offer.process.faults_per_year > 0) next_fault(w);
}

void plan_fix(World& w) {
    const Fix& fix = w.p().offer.fix;
    ProcessState& state = w.offer.process;
    if (state.delivered != 0) return;
    state.fix_due = never;
    if (fix.gain == 0) {
        state.fix_begun = never;
        return;
    }
    if (state.fix_begun >= w.now)  // not yet begun
        state.fix_begun = std::max(w.now, measurement_start + span_of_weeks(fix.begins_weeks));
    if (fix.commitment <= 0) return;
    state.fix_due = std::max(w.now, state.fix_begun + span_of_weeks(fix.weeks / fix.commitment));
    plan(w, Change::FixDelivered, state.fix_due);
}

void process_day(World& w) {
    const Fix& fix = w.p().offer.fix;
    w.record.spread(Spread::Process, w.firm_group(), process_quality(w));
    if (w.p().offer.process.measuring > 0)
        book_programme(w, w.firm_group(), w.p().offer.process.measuring / days_of_week, 0);
    if (!fix_under_way(w)) return;
    const double weeks = 1. / days_of_week;
    book_programme(w, w.firm_group(), fix.cost * weeks * fix.commitment / fix.weeks,
                   fix.minutes * fix.commitment * weeks);
}

void handle(World& w, const ProcessChanges& event) {
    ProcessState& state = w.offer.process;
    switch (static_cast<Change>(event.change)) {
        case Change::FaultArises:
            ++state.faults;
            w.record.count(Count::Faults, w.firm_group());
            plan(w, Change::FaultRepaired, w.now + time_of_fault(w.p().offer.process));
            next_fault(w);
            break;
        case Change::FaultRepaired:
            --state.faults;
            break;
        case Change::FixDelivered:
            if (event.epoch != w.epoch) return;
            state.delivered = w.p().offer.fix.gain;
            break;
    }
    refresh_everybody(w);
}

}  // namespace morale
