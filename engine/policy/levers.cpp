#include <algorithm>
#include <vector>

#include "engine/policy/lever.hpp"
#include "engine/policy/levers/announced_wait.hpp"
#include "engine/policy/levers/announcement.hpp"
#include "engine/policy/levers/annual_week.hpp"
#include "engine/policy/levers/awards.hpp"
#include "engine/policy/levers/breaks.hpp"
#include "engine/policy/levers/call_backs.hpp"
#include "engine/policy/levers/career.hpp"
#include "engine/policy/levers/executives.hpp"
#include "engine/policy/levers/extras.hpp"
#include "engine/policy/levers/faults.hpp"
#include "engine/policy/levers/fix.hpp"
#include "engine/policy/levers/leader_thanks.hpp"
#include "engine/policy/levers/measurement.hpp"
#include "engine/policy/levers/mission.hpp"
#include "engine/policy/levers/mission_mention.hpp"
#include "engine/policy/levers/novices.hpp"
#include "engine/policy/levers/occasions.hpp"
#include "engine/policy/levers/outsourcing.hpp"
#include "engine/policy/levers/pay.hpp"
#include "engine/policy/levers/peer_thanks.hpp"
#include "engine/policy/levers/perks.hpp"
#include "engine/policy/levers/personal_tie.hpp"
#include "engine/policy/levers/praise_note.hpp"
#include "engine/policy/levers/process.hpp"
#include "engine/policy/levers/recognition_end.hpp"
#include "engine/policy/levers/recovery.hpp"
#include "engine/policy/levers/respect.hpp"
#include "engine/policy/levers/scope.hpp"
#include "engine/policy/levers/scorecard.hpp"
#include "engine/policy/levers/selection.hpp"
#include "engine/policy/levers/service_standard.hpp"
#include "engine/policy/levers/site.hpp"
#include "engine/policy/levers/staffing.hpp"
#include "engine/policy/levers/support.hpp"
#include "engine/policy/levers/training.hpp"
#include "engine/policy/levers/work_design.hpp"

namespace morale {

namespace {

using namespace lever_rows;

// The table: one row for each file in levers/.
std::vector<Lever> all_levers() {
    std::vector<Lever> all;
    auto row = [&](const auto& rows) { all.insert(all.end(), rows.begin(), rows.end()); };
    row(annual_week_levers);
    row(occasions_levers);
    row(leader_thanks_levers);
    row(praise_note_levers);
    row(mission_levers);
    row(selection_levers);
    row(pay_levers);
    row(respect_levers);
    row(scope_levers);
    row(call_backs_levers);
    row(announced_wait_levers);
    row(recovery_levers);
    row(process_levers);
    row(faults_levers);
    row(fix_levers);
    row(announcement_levers);
    row(extras_levers);
    row(mission_mention_levers);
    row(personal_tie_levers);
    row(training_levers);
    row(work_design_levers);
    row(breaks_levers);
    row(executives_levers);
    row(measurement_levers);
    row(scorecard_levers);
    row(awards_levers);
    row(peer_thanks_levers);
    row(recognition_end_levers);
    row(career_levers);
    row(perks_levers);
    row(support_levers);
    row(staffing_levers);
    row(service_standard_levers);
    row(novices_levers);
    row(outsourcing_levers);
    row(site_levers);
    return all;
}

}  // namespace

std::string_view name_of(LeverGroup group) {
    switch (group) {
        case LeverGroup::Policy:
            return "what leaders decide";
        case LeverGroup::Training:
            return "what people are taught";
        case LeverGroup::Attitude:
            return "how people are treated";
    }
    return {};
}

std::span<const Lever> levers() {
    static const std::vector<Lever> rows = all_levers();
    return rows;
}

const Lever* find_lever(std::string_view path) {
    const auto found =
        std::ranges::find_if(levers(), [&](const Lever& lever) { return lever.field.path == path; });
    return found == levers().end() ? nullptr : &*found;
}

}  // namespace morale
