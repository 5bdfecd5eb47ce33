// The levers of thanks, mission, selection and pay: two values each, what differs between them, and what to
// cut.
#include "tests/unit/policy/effect.hpp"

namespace morale::test {

namespace {

double quits(const Cell& c) {
    return c.count(Count::Quit);
}
double time_off_phone(const Cell& c) {
    return c.area(Level::OffPhone);
}
void notes(Parameters& p) {
    p.praise_note.share = 1;
}
void valid_choice(Parameters& p) {
    p.hiring.validity = .5;
}

}  // namespace

std::vector<Effect> recognition_effects() {
    return {
        {"recognition.annual_week.events", 0, 5, felt, nothing, no_recognition},
        {"recognition.annual_week.start", 112, 119, felt, annual_week, no_recognition},
        {"recognition.annual_week.quality", .5, 1, felt, annual_week, no_recognition},
        {"recognition.annual_week.announced", 0, 1, felt, annual_week, no_recognition},
        {"recognition.annual_week.cost_per_head", 5, 50, spent, annual_week, no_programme},
        {"recognition.annual_week.off_phone", 0, 60, time_off_phone, annual_week, no_programme},
        {"recognition.occasions.events", 0, 26, felt, nothing, no_recognition},
        {"recognition.occasions.quality", .5, 1, felt, occasions, no_recognition},
        {"recognition.occasions.announced", 0, 1, felt, occasions, no_recognition},
        {"recognition.occasions.cost_per_head", 5, 50, spent, occasions, no_programme},
        {"recognition.occasions.off_phone", 0, 60, time_off_phone, occasions, no_programme},
        {"recognition.leader_thanks.every", 0, 1, felt, nothing, no_recognition},
        {"recognition.leader_thanks.share", .2, 1, felt, thanks, no_recognition},
        {"recognition.leader_thanks.quality", .4, 1, felt, thanks, no_recognition},
        {"recognition.leader_thanks.minutes", 1, 10, spent, thanks, no_programme},
        {"recognition.praise_note.share", 0, 1, felt, nothing, no_recognition},
        {"recognition.praise_note.within", 1, 10, felt, notes, no_recognition},
        {"recognition.praise_note.from", 0, 1, felt, notes, no_recognition},
        {"recognition.praise_note.quality", .4, 1, felt, notes, no_recognition},
        {"recognition.praise_note.minutes", 5, 20, spent, notes, no_programme},
        {"mission.letters.every", 0, 1, meaning, nothing, no_meaning},
        {"mission.letters.minutes", 5, 50, spent, missions, no_programme},
        {"mission.stories.every", 0, 1, meaning, nothing, no_meaning},
        {"mission.stories.minutes", 5, 50, spent, missions, no_programme},
        {"mission.meeting.per_year", 0, 6, meaning, [](Parameters& p) { p.mission.meeting_start = 112; },
         no_meaning},
        {"mission.meeting.start", 112, 119, meaning, missions, no_meaning},
        {"mission.meeting.cost_per_head", 10, 100, spent, missions, no_programme},
        {"mission.meeting.off_phone", 0, 120, time_off_phone, missions, no_programme},
        {"hiring.selection_ratio", 1, .1, handle_seconds, valid_choice, no_attrition},
        {"hiring.validity", 0, .8, handle_seconds, choice_of_ten, no_attrition},
        {"pay.wage", 18, 36, quits, nothing, no_attrition},
    };
}

}  // namespace morale::test
