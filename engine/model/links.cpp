#include "engine/model/links.hpp"

#include "engine/model/mechanisms/acting.hpp"
#include "engine/model/mechanisms/attrition.hpp"
#include "engine/model/mechanisms/awards.hpp"
#include "engine/model/mechanisms/call_backs.hpp"
#include "engine/model/mechanisms/career.hpp"
#include "engine/model/mechanisms/channels.hpp"
#include "engine/model/mechanisms/churn.hpp"
#include "engine/model/mechanisms/coaching.hpp"
#include "engine/model/mechanisms/complaints.hpp"
#include "engine/model/mechanisms/customer_value.hpp"
#include "engine/model/mechanisms/executives.hpp"
#include "engine/model/mechanisms/experience.hpp"
#include "engine/model/mechanisms/extras.hpp"
#include "engine/model/mechanisms/habit.hpp"
#include "engine/model/mechanisms/hostility.hpp"
#include "engine/model/mechanisms/meaning.hpp"
#include "engine/model/mechanisms/mission_mention.hpp"
#include "engine/model/mechanisms/outsourcing.hpp"
#include "engine/model/mechanisms/personal_tie.hpp"
#include "engine/model/mechanisms/process.hpp"
#include "engine/model/mechanisms/promise.hpp"
#include "engine/model/mechanisms/quality.hpp"
#include "engine/model/mechanisms/recognition.hpp"
#include "engine/model/mechanisms/respect.hpp"
#include "engine/model/mechanisms/rest.hpp"
#include "engine/model/mechanisms/retaliation.hpp"
#include "engine/model/mechanisms/scorecard.hpp"
#include "engine/model/mechanisms/selection.hpp"
#include "engine/model/mechanisms/staffing.hpp"
#include "engine/model/mechanisms/strain.hpp"
#include "engine/model/mechanisms/time_pressure.hpp"
#include "engine/model/mechanisms/training.hpp"
#include "engine/model/mechanisms/word_of_mouth.hpp"
#include "engine/model/mechanisms/work_design.hpp"

namespace morale {

std::vector<Link> model_links() {
    std::vector<Link> all;
    auto rows = [&](const auto& links) { all.insert(all.end(), links.begin(), links.end()); };
    rows(quality_links);
    rows(coaching_links);
    rows(strain_links);
    rows(recognition_links);
    rows(meaning_links);
    rows(attrition_links);
    rows(experience_links);
    rows(churn_links);
    rows(word_of_mouth_links);
    rows(hostility_links);
    rows(acting_links);
    rows(respect_links);
    rows(retaliation_links);
    rows(call_back_links);
    rows(complaint_links);
    rows(process_links);
    rows(promise_links);
    rows(customer_value_links);
    rows(mission_mention_links);
    rows(extras_links);
    rows(training_links);
    rows(work_design_links);
    rows(rest_links);
    rows(selection_links);
    rows(personal_tie_links);
    rows(executive_links);
    rows(scorecard_links);
    rows(award_links);
    rows(habit_links);
    rows(career_links);
    rows(time_pressure_links);
    rows(staffing_links);
    rows(outsourcing_links);
    rows(channel_links);
    return all;
}

}  // namespace morale
