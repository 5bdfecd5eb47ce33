// The levers of training, work design, rest and who is hired: two values each, what differs between them, and
// what to cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

double mean_exhaustion(const Cell& c) {
    return c.spread(Spread::Exhaustion).mean();
}
double mean_skill(const Cell& c) {
    return c.spread(Spread::Skill).mean();
}
double resolves(const Cell& c) {
    return c.spread(Spread::Resolves).mean();
}
double trained(const Cell& c) {
    return c.sum(Sum::TrainingHours);
}
double off_phone(const Cell& c) {
    return c.area(Level::OffPhone);
}
double employed(const Cell& c) {
    return c.area(Level::Headcount);
}
void courses(Parameters& p) {
    p.training.product.hours_per_year = p.training.service.hours_per_year = p.training.stress.hours_per_year =
        100;
}
void no_hurry(Parameters& p) {
    p.mechanisms.time_pressure = false;
}
void no_training(Parameters& p) {
    p.mechanisms.training = false;
}
void no_work_design(Parameters& p) {
    p.mechanisms.work_design = false;
}
void breaks(Parameters& p) {
    p.breaks.every_hours = 1;
}
void breaks_and_mission(Parameters& p) {
    breaks(p);
    missions(p);
}
void no_rest(Parameters& p) {
    p.mechanisms.rest = false;
}
void no_selection(Parameters& p) {
    p.mechanisms.selection = false;
}
void ties(Parameters& p) {
    p.tie.share = 1;
}
void no_tie(Parameters& p) {
    p.mechanisms.personal_tie = false;
}

}  // namespace

std::vector<Effect> people_effects() {
    return {
        {"hiring.warmth", -1, 1, courteous, nothing, no_selection},
        {"hiring.warmth_validity", 0, .8, courteous, choice_of_ten, no_selection},
        {"hiring.fit_validity", 0, .8, employed, choice_of_ten, no_selection},
        {"hiring.preview", 0, 1, employed, nothing, no_selection},
        {"training.initial", 0, 2, mean_skill, nothing, no_training},
        {"training.specificity", 0, 1, resolves, courses, no_training},
        {"training.follows_turnover", 0, .5, trained, courses, no_training},
        {"training.product.at_hire", 0, 34, mean_skill, nothing, no_training},
        {"training.product.per_year", 0, 200, resolves, no_hurry, no_training},
        {"training.service.at_hire", 0, 34, courteous, nothing, no_training},
        {"training.service.per_year", 0, 200, courteous, no_hurry, no_training},
        {"training.stress.at_hire", 0, 34, mean_exhaustion, nothing, no_training},
        {"training.stress.per_year", 0, 200, mean_exhaustion, nothing, no_training},
        {"work.autonomy", -1, 1, mean_exhaustion, nothing, no_work_design},
        {"work.clarity", -1, 1, resolves, nothing, no_work_design},
        {"breaks.every", 0, 1, mean_exhaustion, nothing, no_rest},
        {"breaks.minutes", 2, 10, off_phone, breaks, no_rest},
        {"breaks.mission", 0, 1, meaning, breaks_and_mission, no_rest},
        {"mission.tie.share", 0, 1, meaning, nothing, no_tie},
        {"mission.tie.hours", 1, 30, spent, ties, no_tie},
    };
}

}  // namespace morale::test
